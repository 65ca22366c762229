package dev.winerr.generator.header;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.FindingSeverity;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.source.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Findings of one kind in one header that are too many to read: only the first is shown. Errors are always shown. */
public final class RepeatedFindings {
    private static final int MOST_SHOWN = 20;

    private final Map<Diagnostic, Integer> shown;
    private final Set<Diagnostic> hidden;

    private record Group(DiagnosticKind kind, SourceFile file) {}

    private RepeatedFindings(Map<Diagnostic, Integer> shown, Set<Diagnostic> hidden) {
        this.shown = shown;
        this.hidden = hidden;
    }

    /** Groups findings, in the order in which they will be shown. */
    public static RepeatedFindings of(List<Diagnostic> findings) {
        Map<Diagnostic, Integer> shown = new HashMap<>();
        Set<Diagnostic> hidden = new HashSet<>();
        Map<Group, Integer> counts = new HashMap<>();
        findings.stream().filter(RepeatedFindings::mayBeHidden).forEach(d -> counts.merge(group(d), 1, Integer::sum));
        counts.values().removeIf(count -> count <= MOST_SHOWN);
        for (Diagnostic finding : findings) {
            Integer count = mayBeHidden(finding) ? counts.get(group(finding)) : null;
            if (count != null && count > 0) {
                shown.put(finding, count - 1);
                counts.put(group(finding), 0);
            } else if (count != null) {
                hidden.add(finding);
            }
        }
        return new RepeatedFindings(shown, hidden);
    }

    private static boolean mayBeHidden(Diagnostic finding) {
        return finding.kind() instanceof HeaderDiagnostic && finding.severity() != FindingSeverity.ERROR;
    }

    private static Group group(Diagnostic finding) {
        return new Group(finding.kind(), finding.span().file());
    }

    /** Whether a finding is hidden, because another one of its kind is shown. */
    public boolean hides(Diagnostic finding) {
        return hidden.contains(finding);
    }

    /**
     * The line to show after a finding, with the number of others that it represents; empty if there are none.
     *
     * @param option the option that shows all of them
     */
    public String lineAfter(Diagnostic finding, String option) {
        Integer more = shown.get(finding);
        return more == null
                ? ""
                : "      = note: " + more + " more of " + finding.kind().id() + " in this file; " + option
                        + " shows them\n";
    }
}
