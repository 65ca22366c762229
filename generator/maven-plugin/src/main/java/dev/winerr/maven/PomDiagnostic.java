package dev.winerr.maven;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.Severity;

/** What is wrong with addresses of inputs that come from artefacts. */
enum PomDiagnostic implements DiagnosticKind {
    MALFORMED(
            "WE051",
            "'%s' does not say what to take from which dependency",
            "write dependency:GROUP:ARTIFACT!/PATH, with :TYPE and :CLASSIFIER behind ARTIFACT where they are not jar and none"),
    UNKNOWN_DEPENDENCY(
            "WE052",
            "'%s' is a dependency neither of the plugin nor of the project",
            "declare it in the <dependencies> of one of them"),
    UNRESOLVED("WE053", "'%s' cannot be resolved: %s", "check its version and the repositories"),
    NOT_INSIDE("WE054", "there is no '%s' in %s", "list what is in it with 'jar tf'"),
    NOT_ON_CLASS_PATH(
            "WE055",
            "there is no '%s' on the class path of the plugin",
            "add the artefact that has it to the <dependencies> of the plugin"),
    UNPACKED_IN_VAIN("WE056", "'%s' cannot be unpacked: %s", "check that it is a jar or zip file");

    private final DiagnosticDescriptor descriptor;

    PomDiagnostic(String id, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, Severity.ERROR, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
