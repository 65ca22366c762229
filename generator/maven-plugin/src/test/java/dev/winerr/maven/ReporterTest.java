package dev.winerr.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.FindingSeverity;
import dev.winerr.generator.source.SourceFile;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;
import org.sonatype.plexus.build.incremental.BuildContext;
import org.sonatype.plexus.build.incremental.DefaultBuildContext;
import org.sonatype.plexus.build.incremental.ThreadBuildContext;

/** The diagnostics in Maven's log and in an IDE. */
class ReporterTest {
    private final List<String> calls = new ArrayList<>();

    /** One kind of each severity. */
    private enum Kind implements DiagnosticKind {
        ERROR,
        WARNING,
        NOTE;

        @Override
        public DiagnosticDescriptor descriptor() {
            return new DiagnosticDescriptor(
                    "WE999", FindingSeverity.valueOf(name()), "'%s' is " + name(), "look there");
        }
    }

    private static List<Diagnostic> diagnostics() {
        SourceFile file = new SourceFile("acmeerr.h", "#define X\n");
        return Arrays.stream(Kind.values())
                .map(kind -> Diagnostic.of(kind, file.span(8, 9), "X"))
                .toList();
    }

    /** Records method calls with their arguments; no level is enabled. */
    private <T> T recorder(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getReturnType() == boolean.class) {
                        return false;
                    }
                    calls.add(method.getName() + Arrays.asList(arguments));
                    return null;
                }));
    }

    private static Log silent() {
        return (Log) Proxy.newProxyInstance(
                Log.class.getClassLoader(),
                new Class<?>[] {Log.class},
                (self, method, arguments) -> method.getReturnType() == boolean.class ? false : null);
    }

    @Test
    void logHasTheLevelOfTheSeverity() {
        Log log = recorder(Log.class);
        new Reporter(log, new DefaultBuildContext()).report(diagnostics(), List.of(Path.of("acmeerr.h")));
        String rest = "\n    1 | #define X\n      |         ^\n      = help: look there]";
        assertThat(calls)
                .containsExactly(
                        "error[acmeerr.h:[1,9] 'X' is ERROR [WE999]" + rest,
                        "warn[acmeerr.h:[1,9] 'X' is WARNING [WE999]" + rest,
                        "info[acmeerr.h:[1,9] 'X' is NOTE [WE999]" + rest);
    }

    /** Like the context of Eclipse's m2e, which extends the class of the API and has a new delegate for each build. */
    @Test
    void ideMarksErrorsAndWarningsAndClearsEarlierMarkers() {
        BuildContext ide = new ThreadBuildContext();
        ThreadBuildContext.setThreadBuildContext(recorder(BuildContext.class));
        Log silent = silent();
        new Reporter(silent, ide).report(diagnostics(), List.of(Path.of("acmeerr.h"), Path.of("acmeerr.md")));
        ThreadBuildContext.setThreadBuildContext(null);
        assertThat(calls)
                .containsExactly(
                        "removeMessages[acmeerr.h]",
                        "removeMessages[acmeerr.md]",
                        "addMessage[acmeerr.h, 1, 9, 'X' is ERROR, 2, null]",
                        "addMessage[acmeerr.h, 1, 9, 'X' is WARNING, 1, null]");
    }

    /** As in Eclipse, where each build has another context and markers remain until they are removed. */
    @Test
    void markersOfAnEarlierBuildAreRemoved() {
        Map<File, List<String>> markers = new TreeMap<>();
        BuildContext editor = (BuildContext) Proxy.newProxyInstance(
                BuildContext.class.getClassLoader(), new Class<?>[] {BuildContext.class}, (self, method, arguments) -> {
                    if (method.getName().equals("removeMessages")) {
                        markers.remove((File) arguments[0]);
                    } else if (method.getName().equals("addMessage")) {
                        markers.computeIfAbsent((File) arguments[0], file -> new ArrayList<>())
                                .add(String.valueOf(arguments[3]));
                    }
                    return null;
                });
        ThreadBuildContext.setThreadBuildContext(editor);
        Log silent = silent();
        for (int build = 0; build < 2; build++) {
            Reporter reporter = new Reporter(silent, new ThreadBuildContext());
            reporter.report(diagnostics(), List.of());
            reporter.report(diagnostics().subList(0, 1), List.of(Path.of("acmeerr.h")));
            assertThat(markers)
                    .containsOnly(Map.entry(
                            new File("acmeerr.h"), List.of("'X' is ERROR", "'X' is WARNING", "'X' is ERROR")));
        }
        new Reporter(silent, new ThreadBuildContext()).report(List.of(), List.of(Path.of("acmeerr.h")));
        ThreadBuildContext.setThreadBuildContext(null);
        assertThat(markers).isEmpty();
    }
}
