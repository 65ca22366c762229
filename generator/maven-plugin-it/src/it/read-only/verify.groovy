import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
basedir.setWritable(true)
basedir.eachFileRecurse { it.setWritable(true) }
project.firstLog().has('Tests run: 1, Failures: 0')
assert project.state('src') == context.before
assert basedir.list().toList().sort() == ['.mvn', 'build.log', 'pom.xml', 'prebuild.groovy', 'src', 'verify.groovy']
