import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
def outputs = ['target/generated-sources', 'target/generated-resources', 'target/winerr', 'target/classes'] as String[]
def changes = { Map before, Map after ->
    (before.keySet() + after.keySet()).findAll { before[it] != after[it] }.toList()
}
def code = 'target/generated-sources/winerr/com/acme/robot'
def bundles = 'target/generated-resources/winerr/com/acme/robot'
def page = project.file('src/main/winerr/com/acme/robot/acmeerr.es.md')
def before = project.state(outputs)

// If nothing has changed, nothing is written or compiled.
project.build('compile').has('Up to date', 'Nothing to compile')
assert project.state(outputs) == before

// Modification times do not matter.
page.lastModified = System.currentTimeMillis()
project.build('compile').has('Up to date', 'Nothing to compile')
assert project.state(outputs) == before

// If a text in one language changes, so do its bundle and the reference page, but no source.
page.text = page.text.replace('despacio', 'muy despacio')
project.build('compile').has('2 files changed, of 17 generated', 'Nothing to compile')
assert changes(before, project.state(outputs)) == [
        'target/classes/com/acme/robot/AcmeerrMessages_es.properties',
        "$bundles/AcmeerrMessages_es.properties".toString(),
        'target/winerr/com/acme/robot/Acmeerr/reference.html']

// A header that is only included from elsewhere.
def included = project.file('src/main/include/shared/values.h')
included.text = included.text.replace('0xA0050001', '0xA0050002')
def log = project.build('compile')
log.has('files changed, of 17 generated', 'Recompiling the module')
assert project.file("$code/Lifterr.java").text.contains('0xA0050002')

// An option, in the POM and on the command line.
project.build('compile', '-Dwinerr.link=https://acme.example/codes').has('files changed, of 17 generated')
project.build('compile').has('files changed, of 17 generated')

// Added and removed pages: their bundles are added and removed, and other files are kept.
def german = project.file('src/main/winerr/com/acme/robot/acmeerr.de.md')
german.text = page.text.replace('muy despacio', 'langsam')
project.build('compile').has('acmeerr.h: 2 codes, 2 documented in en, de, es')
assert project.file("$bundles/AcmeerrMessages_de.properties").isFile()
def foreign = project.file("$bundles/Foreign.properties")
foreign.text = 'ours = no\n'
german.delete()
project.build('compile').has('acmeerr.h: 2 codes, 2 documented in en, es')
assert !project.file("$bundles/AcmeerrMessages_de.properties").exists()
assert foreign.text == 'ours = no\n'

// A removed family. One of its files was edited by hand and is therefore kept.
def edited = project.file("$code/LifterrCode.java")
edited << '// by hand\n'
project.file('src/main/winerr/com/acme/robot/lifterr.h').delete()
project.file('src/main/winerr/com/acme/robot/lifterr.properties').delete()
project.build('generate-sources', '-X').has('Generating, because the input', 'has changed')
assert !project.file("$code/Lifterr.java").exists()
assert !project.file('target/classes/com/acme/robot').list().any { it.startsWith('Lifterr') && !it.startsWith('LifterrCode') }
assert edited.text.endsWith('// by hand\n')
edited.delete()

// A deleted or changed output is restored.
project.file("$code/AcmeerrCode.java") << '// by hand\n'
project.file("$bundles/AcmeerrMessages.properties").delete()
project.build('generate-sources').has('2 files changed, of 10 generated')
assert !project.file("$code/AcmeerrCode.java").text.contains('by hand')
assert project.file("$bundles/AcmeerrMessages.properties").isFile()

// A copy of the project is independent: it does not remove files of the original.
def copy = project.copy('../incremental-copy', 'pom.xml', 'src', 'target/generated-sources', 'target/generated-resources', 'target/winerr',
        'target/maven-status')
def original = project.state(outputs)
copy.file('src/main/winerr/com/acme/robot/acmeerr.h').renameTo(copy.file('src/main/winerr/com/acme/robot/other.h'))
copy.build('generate-sources')
assert !copy.file("$code/Acmeerr.java").exists() && copy.file("$code/Other.java").isFile()
assert project.state(outputs) == original
