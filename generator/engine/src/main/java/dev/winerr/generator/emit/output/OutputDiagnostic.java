package dev.winerr.generator.emit.output;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.FindingSeverity;

/** Errors in writing files. */
public enum OutputDiagnostic implements DiagnosticKind {
    /** A file or folder cannot be written: its name, and the reason. */
    UNWRITABLE(
            "WE421",
            "'%s' cannot be written: %s",
            "check its permissions and the free space on the disk; nothing was written"),
    /** Two files whose names differ at most in case: each path with the header it is generated for. */
    FILES_COLLIDE(
            "WE422",
            "'%s' for %s and '%s' for %s are the same file if case is ignored",
            "give one of the families or templates another name; nothing was written"),
    /** Two different files with the same name: the path, and the headers they are generated for. */
    FILE_TWICE(
            "WE423",
            "'%s' would be written twice, for %s and for %s, with different content",
            "give one of the families or templates another name; nothing was written"),
    /** A file that may have been changed by hand would be overwritten: the path. */
    CHANGED(
            "WE424",
            "'%s' already exists and differs from what would be written",
            "name another folder, or overwrite with --force; nothing was written"),
    /** A name leads out of its folder: the name. */
    OUTSIDE(
            "WE425",
            "'%s' is not in the output folder",
            "remove '..', drive letters and leading slashes from the template's name; nothing was written"),
    /** Lookups by a value return another name than before: the new one, and the old one. */
    ANSWER_CHANGED(
            "WE316",
            FindingSeverity.WARNING,
            "lookups now return %s instead of %s",
            "if programs rely on that, use ${primaries=%2$s}"),
    /** A module does not provide its families: its name, and their providers. */
    NOT_PROVIDED(
            "WE432",
            FindingSeverity.NOTE,
            "module '%s' does not provide %s",
            "add 'provides dev.winerr.CodeFamily.Provider with %2$s;', or ResultCodes will not find them on the module path"),
    /** A file could not be written after others were: its name, the reason, the new files and the old ones. */
    PARTLY_WRITTEN(
            "WE426",
            "'%s' cannot be written: %s",
            "already new: %3$s; still old: %4$s; generate again when the file can be written");

    private final DiagnosticDescriptor descriptor;

    OutputDiagnostic(String id, String message, String advice) {
        this(id, FindingSeverity.ERROR, message, advice);
    }

    OutputDiagnostic(String id, FindingSeverity severity, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, severity, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
