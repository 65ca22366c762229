import dev.winerr.maven.it.Project

// Permissions do not affect the superuser, so the verify script also checks that nothing has changed.
def project = new Project(basedir, binding.variables)
context.before = project.state('src')
basedir.eachFileRecurse { it.setReadOnly() }
basedir.setReadOnly()
