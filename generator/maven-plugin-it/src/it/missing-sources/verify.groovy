import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
// A parent may configure the plugin for modules that have no headers.
project.firstLog().has('There is no header or message file in', 'src/main/winerr', 'BUILD SUCCESS')
project.failingBuild('compile', '-Dwinerr.failOnMissingSources').has('There is no header or message file in')
