// Uses the header and pages that ship with winerr.
def source = new File(checkout, 'headers/imapi')
def target = new File(basedir, 'src/main/winerr/com/acme/burn')
target.mkdirs()
for (name in ['imapierror.h', 'imapierror.md', 'imapierror.es.md']) {
    new File(target, name).bytes = new File(source, name).bytes
}
