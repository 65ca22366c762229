import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
def kept = ['src/main/java', 'src/main/resources'] as String[]

// Nothing is kept yet.
def log = project.failingBuild('verify')
log.has('src/main/java/com/acme/robot/Acmeerr.java is missing', 'Out of date: 9 files')

// People generate into their sources and keep that.
project.build('winerr:update').has('9 files changed, of 9 kept')
def before = project.state(kept)
log = project.build('verify')
log.has('acmeerr.h: 2 codes, 2 documented in en, es; 0 findings', 'Up to date: 9 files')
assert project.state(kept) == before

// Version control may change ends of lines.
def code = project.file('src/main/java/com/acme/robot/AcmeerrCode.java')
code.text = code.text.replace('\n', '\r\n')
project.build('verify')

// The header has changed; two of the files were left unchanged, and one is missing.
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

// A family goes, and with it all that was made of it, but not what people wrote beside it.
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
