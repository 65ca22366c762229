import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
def log = project.firstLog()
// Two builds of two modules: app names the pages, and tool finds them in a folder of the artefact.
assert log.text.count('acmeerr.h: 1 code, 1 documented in en, es; 0 findings') == 4
log.has('Tests run: 1, Failures: 0')
assert project.file('tool/target/winerr/com/acme/tool/Tool.txt').text == 'Tool of acmeerr.h\n'

// Without the module that builds it, the artefact comes from the repository.
project.build('install', '-pl', 'sdk', '-am')
project.build('compile', '-pl', 'app').has('Up to date')
