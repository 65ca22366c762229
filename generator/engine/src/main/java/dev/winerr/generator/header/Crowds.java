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

/**
 * Findings of one kind in one header that are too many to read: the first is shown for all of them. Errors are always
 * shown.
 */
public final class Crowds {
    private static final int MOST_SHOWN = 20;

    private final Map<Diagnostic, Integer> leaders;
    private final Set<Diagnostic> followers;

    private record Place(DiagnosticKind kind, SourceFile file) {}

    private Crowds(Map<Diagnostic, Integer> leaders, Set<Diagnostic> followers) {
        this.leaders = leaders;
        this.followers = followers;
    }

    /** Groups findings, in the order in which they will be shown. */
    public static Crowds of(List<Diagnostic> findings) {
        Map<Diagnostic, Integer> leaders = new HashMap<>();
        Set<Diagnostic> followers = new HashSet<>();
        Map<Place, Integer> counts = new HashMap<>();
        findings.stream().filter(Crowds::mayFollow).forEach(d -> counts.merge(place(d), 1, Integer::sum));
        counts.values().removeIf(count -> count <= MOST_SHOWN);
        for (Diagnostic finding : findings) {
            Integer count = mayFollow(finding) ? counts.get(place(finding)) : null;
            if (count != null && count > 0) {
                leaders.put(finding, count - 1);
                counts.put(place(finding), 0);
            } else if (count != null) {
                followers.add(finding);
            }
        }
        return new Crowds(leaders, followers);
    }

    private static boolean mayFollow(Diagnostic finding) {
        return finding.kind() instanceof HeaderDiagnostic && finding.severity() != FindingSeverity.ERROR;
    }

    private static Place place(Diagnostic finding) {
        return new Place(finding.kind(), finding.span().file());
    }

    /** Whether another finding is shown instead of this one. */
    public boolean hides(Diagnostic finding) {
        return followers.contains(finding);
    }

    /**
     * The line to show after a finding, with the number of others that it represents; empty if there are none.
     *
     * @param option the option that shows all of them
     */
    public String lineAfter(Diagnostic finding, String option) {
        Integer more = leaders.get(finding);
        return more == null
                ? ""
                : "      = note: " + more + " more of " + finding.kind().id() + " in this file; " + option
                        + " shows them\n";
    }
}
