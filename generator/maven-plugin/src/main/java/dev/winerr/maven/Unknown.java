package dev.winerr.maven;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.Key;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds elements of a POM that have no effect; Maven before 3.9 ignores them silently. */
final class Unknown {
    private static final String SETTINGS =
            Arrays.stream(Key.values()).map(Key::word).collect(Collectors.joining(", ", "file, ", ""));

    private final Pom pom;
    private final DiagnosticLog log;

    Unknown(Pom pom, DiagnosticLog log) {
        this.pom = pom;
        this.log = log;
    }

    /** Reports elements of a configuration that are not parameters. */
    void report(List<String> elements, Set<String> parameters) {
        for (String element : elements) {
            if (!parameters.contains(element)) {
                boolean ofBinding =
                        element.equals("file") || Key.ofWord(element).isPresent();
                log.add(
                        ofBinding ? PomDiagnostic.OF_ONE_FAMILY : PomDiagnostic.UNKNOWN_PARAMETER,
                        pom.spanOfElement(element),
                        element);
            }
        }
    }

    /** Reports elements of a binding that are not settings. */
    void report(Binding binding) {
        binding.unknown()
                .forEach(word -> log.add(PomDiagnostic.UNKNOWN_SETTING, pom.spanOfElement(word), word, SETTINGS));
    }
}
