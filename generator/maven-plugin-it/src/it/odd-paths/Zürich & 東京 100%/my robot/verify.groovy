import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
project.firstLog().has('acmeerr.h: 2 codes, 2 documented in en, es', 'Tests run: 1, Failures: 0')
project.build('compile').has('Up to date', 'Nothing to compile')
