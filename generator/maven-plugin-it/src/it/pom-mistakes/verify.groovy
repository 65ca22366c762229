import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
// The reason why an artefact cannot be resolved, and the path of another one, depend on the repository.
project.firstLog().has('''
[ERROR] pom.xml:[42,32] there is no 'com/acme/none' on the class path of the plugin [WE055]
   42 |                     <templates>classpath:com/acme/none</templates>
      |                                ^^^^^^^^^^^^^^^^^^^^^^^
      = help: add the artefact that contains it to the <dependencies> of the plugin
[ERROR] pom.xml:[45,37] 'com.acme!/acmeerr.h' does not name a dependency and a path in it [WE051]
   45 |                             <header>dependency:com.acme!/acmeerr.h</header>
      |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = help: write dependency:GROUP:ARTIFACT!/PATH, with :TYPE and :CLASSIFIER after ARTIFACT unless they are jar and none
[ERROR] pom.xml:[48,37] neither the plugin nor the project depends on 'com.acme:unknown' [WE052]
   48 |                             <header>dependency:com.acme:unknown!/acmeerr.h</header>
      |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = help: declare it in the <dependencies> of one of them
[ERROR] pom.xml:[51,37] 'com.acme:nowhere' cannot be resolved:
''', ''' [WE053]
   51 |                             <header>dependency:com.acme:nowhere!/acmeerr.h</header>
      |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = help: check its version and the repositories
[ERROR] pom.xml:[54,37] there is no 'acmeerr.h' in
''', '''winerr-runtime-0.1.0-SNAPSHOT.jar [WE054]
   54 |                             <header>dependency:dev.winerr:winerr-runtime!/acmeerr.h</header>
      |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = help: list its content with 'jar tf'
''', 'The configuration has errors, see above')
