import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
// Each folder of pages contains one that documents the header. There are no reports.
project.firstLog().has('acmeerr.h: 2 codes, 2 documented in en, es; 0 findings')
assert !project.file('target/winerr').exists()

def pom = project.file('pom.xml')
def text = pom.text
def page = project.file('target/winerr/com/acme/robot/Acmeerr/reference.html')

// An empty element also means none, with a warning.
pom.text = text.replace('<reports/>', '<reports><report/></reports>')
project.build('generate-sources').has('''
[WARNING] pom.xml:[20,21] an element of the list 'reports' is empty and has no effect [WE023]
   20 |                     <reports><report/></reports>
      |                     ^^^^^^^^
''')
assert !page.exists()

// An empty property means none too. Without any configuration, the page is generated.
pom.text = text.replace('<reports/>', '')
project.build('generate-sources', '-Dwinerr.reports=').hasNot('WE023')
assert !page.exists()
project.build('generate-sources')
assert page.isFile()
