import dev.winerr.maven.it.Project

def project = new Project(basedir, binding.variables)
project.firstLog().has('''
[INFO] acmeerr.h: 2 codes, 2 documented in en, es; 0 findings
[INFO]   ACME_E_JAMMED  0xA0040001  The arm cannot move.
[INFO]   ACME_S_SLOW    0x20040002  The arm moved, but slowly.
''', 'This plugin has 7 goals:', 'winerr:check', 'winerr:generate', 'winerr:generate-test', 'winerr:help', 'winerr:list', 'winerr:report', 'winerr:update')
// Maven 4 creates a folder of its own in target.
for (path in ['classes', 'generated-sources', 'generated-resources', 'maven-status', 'winerr']) {
    assert !project.file("target/$path").exists()
}
