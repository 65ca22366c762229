package dev.winerr.cli;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.Severity;

/** Errors in operands that the engine does not report. */
enum CommandDiagnostic implements DiagnosticKind {
    NOTHING_IN_FOLDER(
            "WE025",
            Severity.ERROR,
            "there is no header and no binding file in the folder '%s'",
            "name another folder, or a file"),
    NO_PAGES_IN_FOLDER(
            "WE026", Severity.ERROR, "there is no page in the folder '%s'", "name another folder, or a file"),
    NOT_OURS(
            "WE027",
            Severity.ERROR,
            "'%s' is there already, and nothing says that winerr made it",
            "name another folder, or overwrite it with --force; nothing was written"),
    BAD_INDEX(
            "WE072",
            Severity.ERROR,
            "index '%s' cannot be opened: %s",
            "make it again with 'winerr index FOLDER -o FILE'"),
    UNREADABLE_FOLDER(
            "WE073", Severity.ERROR, "folder '%s' cannot be read", "check that it exists and that you may read it"),
    NOT_REWRITABLE(
            "WE074",
            Severity.WARNING,
            "'%s' cannot be written as it was read: its encoding is not known",
            "convert it to UTF-8, or correct it by hand"),
    NO_LITERAL(
            "WE075",
            Severity.WARNING,
            "the value of '%s' is calculated, so there is no literal to correct",
            "correct the expression by hand"),
    NOT_WRITTEN("WE077", Severity.ERROR, "'%s' cannot be written: %s", "the file is as it was"),
    UNREADABLE_ALLOWANCES(
            "WE078", Severity.ERROR, "'%s' cannot be read", "name a text file with one name a line after --allow"),
    UNREADABLE_JAVA(
            "WE076",
            Severity.ERROR,
            "'%s' cannot be read: %s",
            "name Java sources, class files, jars or folders of these");

    private final DiagnosticDescriptor descriptor;

    CommandDiagnostic(String id, Severity severity, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, severity, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
