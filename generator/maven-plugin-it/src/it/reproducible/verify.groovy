import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
// Another checkout, in another folder and with other modification times.
def other = project.copy('../reproducible, checked out again', 'pom.xml', 'src')
other.file('src').eachFileRecurse { it.lastModified = 0 }
other.build('verify', '-Duser.language=tr', '-Duser.timezone=Asia/Tokyo', '-f', other.file('pom.xml').path)

def jar = 'target/reproducible-1.jar'
assert project.file(jar).bytes.length > 4_000
assert project.file(jar).bytes == other.file(jar).bytes
