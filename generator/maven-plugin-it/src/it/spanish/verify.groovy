import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)

project.firstLog().has('acmeerr.h: 2 codes, 2 documented in en, es', 'Tests run: 2, Failures: 0')
