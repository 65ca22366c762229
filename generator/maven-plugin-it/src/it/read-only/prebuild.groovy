import dev.winerr.maven.it.Project

// Permissions do not hold back who may do everything, so what is there is looked at afterwards too.
def project = new Project(basedir, binding.variables)
context.before = project.state('src')
basedir.eachFileRecurse { it.setReadOnly() }
basedir.setReadOnly()
