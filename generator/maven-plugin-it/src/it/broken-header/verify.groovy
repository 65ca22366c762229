import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
project.firstLog().has('''
[ERROR] src/main/winerr/com/acme/robot/acmeerr.h:[6,1] comment is not closed [WE103]
    6 | /* The rest is not written yet.
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = help: close it with "*/"
''', 'BUILD FAILURE', 'Headers or pages have errors, see above; nothing was written', 'MojoFailureException')
assert !project.file('target/generated-sources').exists()
