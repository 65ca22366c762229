import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
def log = project.firstLog()

assert log.at('WARNING') == []
log.has(':generate (default)', 'imapierror.h: 38 codes, 38 documented in en, es', 'Tests run: 3, Failures: 0')

// Sources, resources and reports are in the documented folders.
for (path in [
        'generated-sources/winerr/com/acme/burn/Imapierror.java',
        'generated-resources/winerr/com/acme/burn/ImapierrorMessages_es.properties',
        'winerr/com/acme/burn/Imapierror/reference.html',
        'classes/com/acme/burn/ImapierrorCode.class',
        'classes/com/acme/burn/ImapierrorMessages.properties',
        'classes/META-INF/services/dev.winerr.CodeFamily$Provider']) {
    assert project.file("target/$path").isFile()
}

// This project has the configuration that the README shows.
def spaceless = { it.replaceAll(/\s+/, '') }
def readme = new File(checkout, 'README.md').text
def example = readme.substring(readme.indexOf('```xml', readme.indexOf('## In a Maven build')) + 6)
example = example.substring(0, example.indexOf('```'))
for (part in example.split(/(?=<build>)/)) {
    def element = spaceless(part.replaceAll('</?(dependencies|build|plugins)>', ''))
    assert spaceless(project.file('pom.xml').text).contains(element)
}

// The complete POM in docs/maven.md builds unchanged.
def guide = new File(checkout, 'docs/maven.md').text
def whole = guide.substring(guide.indexOf('```xml') + 6)
def alone = project.copy('../zero-config-alone', 'src/main')
alone.file('pom.xml').text = whole.substring(0, whole.indexOf('```')).trim()
log = alone.build('generate-sources', 'compiler:compile')
assert log.at('WARNING').findAll { it.contains('[WE') } == []
assert alone.file('target/classes/com/acme/burn/ImapierrorCode.class').isFile()
