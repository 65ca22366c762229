import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
assert project.firstLog().text == ''
