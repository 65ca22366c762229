import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)

def log = project.firstLog()
assert log.at('ERROR') == []
log.has('/usr/share/mingw-w64/include/winerror.h: ', ' codes, 0 documented', 'Tests run: 2, Failures: 0')
