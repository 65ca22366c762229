import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)

project.firstLog().has('lifterr.h: 1 code', 'acmeerr.h: 2 codes', 'Tests run: 1, Failures: 0')
