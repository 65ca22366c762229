import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
def log = project.firstLog()
assert log.at('WARNING') == []
log.has('Tests run: 1, Failures: 0')
