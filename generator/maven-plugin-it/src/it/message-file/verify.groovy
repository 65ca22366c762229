import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
project.firstLog().has('robot.mc: 1 code, 1 documented in en, es; 0 findings', 'Tests run: 1, Failures: 0')
