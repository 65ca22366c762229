import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
def kept = ['src/main/java', 'src/main/resources'] as String[]

// Nothing is committed yet.
def log = project.failingBuild('verify')
log.has('src/main/java/com/acme/robot/Acmeerr.java is missing', 'Out of date: 9 files')

// Generated files are written to the sources.
project.build('winerr:update').has('9 files changed, of 9 kept')
def before = project.state(kept)
log = project.build('verify')
log.has('acmeerr.h: 2 codes, 2 documented in en, es; 0 findings', 'Up to date: 9 files')
assert project.state(kept) == before

// Version control may change line endings.
def code = project.file('src/main/java/com/acme/robot/AcmeerrCode.java')
code.text = code.text.replace('\n', '\r\n')
project.build('verify')

// The header has changed, but not the generated files, one of which is missing.
def header = project.file('src/main/winerr/com/acme/robot/acmeerr.h')
header << '\n// The robot is asleep.\n#define ACME_E_ASLEEP 0xA0040003L\n'
project.file('src/main/resources/com/acme/robot/AcmeerrPages.properties').delete()
log = project.failingBuild('verify')
log.has(
        'src/main/java/com/acme/robot/Acmeerr.java:[',
        'src/main/java/com/acme/robot/AcmeerrCode.java:[',
        'differs from what its header and pages generate',
        'src/main/resources/com/acme/robot/AcmeerrPages.properties is missing')
log.has('Out of date: 4 files, see above; to update them, run mvn winerr:update@default')

// If a family is removed, so are its generated files, but not hand-written files next to them.
project.file('src/main/java/com/acme/robot/Hand.java').text = 'package com.acme.robot;\nclass Hand {}\n'
header.renameTo(project.file('acmeerr.h'))
['md', 'es.md'].each { project.file("src/main/winerr/com/acme/robot/acmeerr.$it").delete() }
log = project.failingBuild('verify')
log.has('src/main/java/com/acme/robot/Acmeerr.java is left over: it is no longer generated')
assert log.at('ERROR').findAll { it.contains('is left over') }.size() == 8
project.build('winerr:update').has('8 files changed, of 0 kept')
assert project.file('src/main/java/com/acme/robot').list() == ['Hand.java'] as String[]
assert !project.file('src/main/resources/META-INF').exists()
project.build('verify').has('Up to date: 0 files')
