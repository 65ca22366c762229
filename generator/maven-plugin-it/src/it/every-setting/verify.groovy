import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
project.firstLog().has('acmeerr.h: 2 codes, 2 documented in es, de', 'Tests run: 2, Failures: 0')
def java = project.file('target/java/com/acme/robot/AcmeerrCode.java').bytes
assert java.every { it >= 0 } && new String(java, 'US-ASCII').contains('64 a\\u00F1os')
assert project.file('target/bundles/com/acme/robot/AcmeerrPages.properties').text
        .contains('ACME_E_JAMMED=https://acme.example/codes\n')
assert project.file('target/bundles/com/acme/robot').list().toList().sort() ==
        ['AcmeerrMessages.properties', 'AcmeerrMessages_de.properties', 'AcmeerrPages.properties']
assert project.file('target/pages/com/acme/robot').list().toList().sort() == ['Acmeerr.csv', 'Acmeerr.json']

// The user property of a parameter has the name of the parameter.
project.build('winerr:help', '-Ddetail', '-Dgoal=generate').has('User property: winerr.includeDirectories')
