import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
def kept = ['src/main/java', 'src/main/resources'] as String[]
def folders = ['-Dwinerr.outputDirectory=src/main/java', '-Dwinerr.resourceDirectory=src/main/resources']
def generate = ['winerr:generate', *folders] as String[]

// Nothing is kept yet.
def log = project.failingBuild('verify')
log.has('src/main/java/com/acme/robot/Acmeerr.java is missing', 'Out of date: 8 files')

// People generate into their sources and keep that.
project.build(generate)
def before = project.state(kept)
log = project.build('verify')
log.has('acmeerr.h: 2 codes, 2 documented in en, es; 0 findings', 'Up to date: 8 files')
assert project.state(kept) == before

// Version control may change ends of lines.
def code = project.file('src/main/java/com/acme/robot/AcmeerrCode.java')
code.text = code.text.replace('\n', '\r\n')
project.build('verify')

// The header goes on, and two of the files were left behind, one lost.
def header = project.file('src/main/winerr/com/acme/robot/acmeerr.h')
header << '\n// The robot is asleep.\n#define ACME_E_ASLEEP 0xA0040003L\n'
project.file('src/main/resources/com/acme/robot/AcmeerrPages.properties').delete()
log = project.failingBuild('verify')
assert log.at('ERROR').take(4) == [
        'src/main/java/com/acme/robot/Acmeerr.java:[5,1] is not what its header and pages make',
        'src/main/java/com/acme/robot/AcmeerrCode.java:[9,1] is not what its header and pages make',
        'src/main/resources/com/acme/robot/AcmeerrMessages.properties:[5,1] is not what its header and pages make',
        'src/main/resources/com/acme/robot/AcmeerrPages.properties is missing']
log.has('Out of date: 4 files, see above; run winerr:generate with the same folders')
