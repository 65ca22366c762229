import dev.winerr.maven.it.Project

def example = new Project(new File(checkout, 'examples/burn-dialogue'), binding.variables)
        .copy(new File(basedir, 'burn-dialogue').path, 'pom.xml', 'src')
def log = example.build('package')
log.has('burner.h: 5 codes, 5 documented in en, es', 'Tests run: 5, Failures: 0')
assert log.at('WARNING').findAll { it.contains('[WE') } == []
