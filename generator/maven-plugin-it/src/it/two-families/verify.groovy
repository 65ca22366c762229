import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)

project.firstLog().has('acmeerr.h: 2 codes', 'lifterr.h: 1 code', 'Tests run: 1, Failures: 0')
