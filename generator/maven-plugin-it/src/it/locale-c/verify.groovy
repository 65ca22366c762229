import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
def log = project.firstLog()
log.has("the locale of this process has no characters for the path", '[WE022]', 'set LC_ALL=C.UTF-8', 'BUILD FAILURE')
log.hasNot('Caused by', 'internal error')
