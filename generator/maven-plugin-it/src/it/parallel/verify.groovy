import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
def log = project.firstLog()
log.has('Using the MultiThreadedBuilder')
log.hasNot('not marked @threadSafe', 'not thread safe', '[WARNING]')
assert log.text.count('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0\n') >= 4
