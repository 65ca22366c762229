import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
// Files generated for tests are in the test classes only.
project.firstLog().has('fakeerr.h: 1 code', 'Tests run: 1, Failures: 0')
assert !project.file('target/classes/com/acme/fake').exists()
assert project.file('target/test-classes/com/acme/fake/FakeerrPages.properties').isFile()

// Files generated earlier are compiled and packaged, although generation is skipped.
project.file('target/classes').deleteDir()
project.file('target/test-classes').deleteDir()
def log = project.build('verify', '-Dwinerr.skip')
log.has('Skipped', 'Skipped', 'Tests run: 1, Failures: 0')
assert project.file('target/classes/com/acme/robot/AcmeerrMessages_es.properties').isFile()
