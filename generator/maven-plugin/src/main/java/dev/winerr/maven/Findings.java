package dev.winerr.maven;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.FindingSeverity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Decides which findings a build shows and which fail it. */
final class Findings {
    private static final Pattern ID = Pattern.compile("WE[0-9]{3}");

    private final boolean failOnWarning;
    private final List<String> failOn;
    private final List<String> ignore;

    private Findings(boolean failOnWarning, List<String> failOn, List<String> ignore) {
        this.failOnWarning = failOnWarning;
        this.failOn = failOn;
        this.ignore = ignore;
    }

    /**
     * Returns the treatment of findings that a POM configures.
     *
     * @param failOnWarning whether every warning fails the build
     * @param failOn the ids of findings that fail the build
     * @param ignore the ids of findings that are not shown
     * @throws MojoFailureException if one of them is not an id
     */
    static Findings of(boolean failOnWarning, @Nullable List<String> failOn, @Nullable List<String> ignore)
            throws MojoFailureException {
        return new Findings(failOnWarning, ids("failOn", failOn), ids("ignore", ignore));
    }

    private static List<String> ids(String parameter, @Nullable List<String> ids) throws MojoFailureException {
        List<String> given = ids == null
                ? List.of()
                : ids.stream()
                        .map(id -> id == null ? "" : id.strip())
                        .filter(id -> !id.isEmpty())
                        .toList();
        for (String id : given) {
            if (!ID.matcher(id).matches()) {
                throw new MojoFailureException(
                        "<" + parameter + ">: '" + id + "' is not the id of a finding; ids look like WE302");
            }
        }
        return given;
    }

    /** The findings to show: errors, and others that are not ignored. */
    List<Diagnostic> reported(List<Diagnostic> found) {
        return found.stream()
                .filter(finding -> finding.severity() == FindingSeverity.ERROR
                        || !ignore.contains(finding.kind().id()))
                .toList();
    }

    /** Fails if one of the findings must fail the build. */
    void check(List<Diagnostic> found) throws MojoFailureException {
        if (has(FindingSeverity.ERROR, found)) {
            throw new MojoFailureException("Headers or pages have errors, see above; nothing was written");
        } else if (failOnWarning && has(FindingSeverity.WARNING, found)) {
            throw new MojoFailureException(
                    "There are warnings, see above, and failOnWarning is set; nothing was written");
        }
        String fatal = found.stream()
                .map(finding -> finding.kind().id())
                .filter(failOn::contains)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!fatal.isEmpty()) {
            throw new MojoFailureException(
                    "There are findings listed in failOn: " + fatal + ", see above; nothing was written");
        }
    }

    private static boolean has(FindingSeverity severity, List<Diagnostic> found) {
        return found.stream().anyMatch(finding -> finding.severity().compareTo(severity) <= 0);
    }
}
