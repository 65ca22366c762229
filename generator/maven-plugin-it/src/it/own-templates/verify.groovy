import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
project.firstLog().has('Tests run: 1, Failures: 0')
assert project.file('target/winerr/com/acme/robot/Acmeerr.txt').text ==
        '= Acmeerr =\n* ACME_E_JAMMED: The arm cannot move.\n* ACME_S_SLOW: The arm moved, but slowly.\n'

// Templates are inputs: changing one generates its file again.
project.build('compile').has('Up to date')
project.file('src/main/templates/wiki/__name__.txt.mustache').text = '{{family}}\n'
project.build('compile').has('1 file changed, of 12 generated', 'Nothing to compile')
assert project.file('target/winerr/com/acme/robot/Acmeerr.txt').text == 'Acmeerr\n'
