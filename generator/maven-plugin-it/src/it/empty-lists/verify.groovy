import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
// Folders of pages, of which one in each documents the header; and no reports.
project.firstLog().has('acmeerr.h: 2 codes, 2 documented in en, es; 0 findings')
assert !project.file('target/winerr').exists()

def pom = project.file('pom.xml')
def text = pom.text
def page = project.file('target/winerr/com/acme/robot/Acmeerr/reference.html')

// An element that is empty means none too, and is told.
pom.text = text.replace('<reports/>', '<reports><report/></reports>')
project.build('generate-sources').has('''
[WARNING] pom.xml:[20,21] an element of the list 'reports' is empty and has no effect [WE023]
   20 |                     <reports><report/></reports>
      |                     ^^^^^^^^
''')
assert !page.exists()

// So does nothing on the command line, while saying nothing means the page.
pom.text = text.replace('<reports/>', '')
project.build('generate-sources', '-Dwinerr.reports=').hasNot('WE023')
assert !page.exists()
project.build('generate-sources')
assert page.isFile()
