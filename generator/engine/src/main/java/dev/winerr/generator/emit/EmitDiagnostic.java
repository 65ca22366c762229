package dev.winerr.generator.emit;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.FindingSeverity;

/** Findings of the last stage. */
enum EmitDiagnostic implements DiagnosticKind {
    TOO_MANY_CODES(
            "WE411",
            FindingSeverity.ERROR,
            "%s codes are more than a family can have in Java; the maximum is %s",
            "select fewer with ${includes}, ${excludes} or ${kinds}, and the rest for another family"),
    ENUM_TOO_LARGE(
            "WE412",
            FindingSeverity.ERROR,
            "%s codes are more than one enum can have in Java; the maximum is %s",
            "remove ${partitioned=false}, or use ${partitioned=true}"),
    INVALID_JAVA(
            "WE413",
            FindingSeverity.ERROR,
            "the output of this template, '%s', is not Java: %s",
            "correct the template; nothing was written"),
    NAMES_DIFFER_IN_CASE(
            "WE415",
            FindingSeverity.NOTE,
            "'%s' differs only in case from '%s'",
            "both are generated; Java distinguishes them, but readers may not"),
    NO_ESCAPES(
            "WE028",
            FindingSeverity.WARNING,
            "values are inserted into '%s' unescaped: winerr has no escapes for this extension",
            "check the result; use the extension .txt for plain text"),
    RESPELT(
            "WE416",
            FindingSeverity.NOTE,
            "'%s' is spelt '%s' in Java",
            "lookups by name and messages still use its name in the header"),
    TOO_MANY_PARTS(
            "WE417",
            FindingSeverity.ERROR,
            "the values are spread so widely that they need %s enums; the maximum is %s",
            "select fewer with ${includes}, ${excludes} or ${kinds}"),
    NEARS_PARTITION(
            "WE418",
            FindingSeverity.WARNING,
            "this family has %s codes; with more than %s they would move to several enums, and users' code would break",
            "decide now: use ${partitioned=true}, or ${partitioned=false} if there will never be many more"),
    PARTITIONED_BY_SIZE(
            "WE419",
            FindingSeverity.NOTE,
            "this family has %s codes, too many for one enum, so they are spread over several",
            "use ${partitioned=true} to keep several enums even if fewer codes are selected");

    private final DiagnosticDescriptor descriptor;

    EmitDiagnostic(String id, FindingSeverity severity, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, severity, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
