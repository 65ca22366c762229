import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
project.firstLog().has('''
[WARNING] src/main/winerr/com/acme/robot/acmeerr.md:[5,3] ACME_E_JAMMED is 0xA0040009 on this page, and 0xA0040001 in acmeerr.h [WE302]
    5 | | ACME_E_JAMMED | 0xA0040009 | The arm cannot move. |
      |   ^^^^^^^^^^^^^
      = help: the header\'s value is used; correct the page if it is yours
''', 'BUILD FAILURE', 'There are warnings, see above, and failOnWarning is set; nothing was written', 'MojoFailureException')
assert !project.file('target/generated-sources').exists()
