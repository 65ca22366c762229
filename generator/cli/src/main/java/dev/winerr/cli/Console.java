package dev.winerr.cli;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.diag.FindingSeverity;
import dev.winerr.generator.emit.output.WriteFailure;
import dev.winerr.generator.header.RepeatedFindings;
import dev.winerr.generator.source.Span;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The input and output streams of a command, and what it has printed so far. */
public final class Console {
    private final InputStream in;
    private final CheckedOutput checked;
    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;
    private final Terminal terminal;
    private final Path directory;

    private final Set<String> printed = new HashSet<>();
    private final Map<FindingSeverity, Integer> counts = new EnumMap<>(FindingSeverity.class);
    private DiagnosticRenderer renderer;
    private FindingSeverity least = FindingSeverity.NOTE;
    private boolean verbose;

    /**
     * Creates a console.
     *
     * @param in the input for the operand {@code -}
     * @param out receives results
     * @param err receives diagnostics and progress
     * @param terminal the properties of the terminal
     * @param directory the folder that relative paths are resolved against
     */
    public Console(InputStream in, OutputStream out, OutputStream err, Terminal terminal, Path directory) {
        this.in = in;
        this.checked = new CheckedOutput(out);
        this.out = new PrintStream(checked, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.progress = new Progress(this.err);
        this.terminal = terminal;
        this.directory = directory;
        this.renderer = renderer(terminal.colours());
    }

    private static DiagnosticRenderer renderer(boolean colour) {
        return (colour ? DiagnosticRenderer.coloured() : DiagnosticRenderer.plain()).with(SettingOptions::spell);
    }

    /** Applies the options that all commands have. */
    void obey(boolean colour, boolean quiet, boolean isVerbose) {
        renderer = isVerbose && !quiet ? renderer(colour).verbose() : renderer(colour);
        least = quiet ? FindingSeverity.ERROR : isVerbose ? FindingSeverity.DETAIL : FindingSeverity.NOTE;
        verbose = isVerbose && !quiet;
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        progress.clear();
        return out;
    }

    PrintStream err() {
        progress.clear();
        return err;
    }

    /**
     * Shows the progress of a run on a terminal.
     *
     * @param step the current step, counted from 1
     * @param what the current item
     */
    void progress(int step, int steps, String what) {
        if (terminal.redraws() && steps > 1 && !isQuiet()) {
            progress.show(step, steps, what);
        }
    }

    Terminal terminal() {
        return terminal;
    }

    /** The folder that relative paths are resolved against. */
    Path directory() {
        return directory;
    }

    /**
     * Prints findings, except those printed before: several headers may include one that has errors. Findings shown
     * only with {@code -v} are still counted.
     */
    void print(List<Diagnostic> diagnostics) {
        RepeatedFindings repeated = RepeatedFindings.of(verbose ? List.of() : diagnostics);
        for (Diagnostic diagnostic : diagnostics) {
            String text = renderer.render(diagnostic);
            if (printed.add(text)) {
                counts.merge(diagnostic.severity(), 1, Integer::sum);
                if (diagnostic.severity().compareTo(least) <= 0 && !repeated.hides(diagnostic)) {
                    err().print(text + repeated.lineAfter(diagnostic, "-v"));
                }
            }
        }
    }

    /** Prints errors only, for commands that look up codes: other findings in headers do not affect the answer. */
    void printErrors(DiagnosticLog log) {
        print(log.sorted().stream()
                .filter(finding -> finding.severity() == FindingSeverity.ERROR)
                .toList());
    }

    /** Reports what was done, unless suppressed by {@code -q}. */
    void say(String line) {
        if (least != FindingSeverity.ERROR) {
            err().println(line);
        }
    }

    /** Reports which files were read, if requested by {@code -v}. */
    void sayIfVerbose(String line) {
        if (verbose) {
            err().println(line);
        }
    }

    boolean isQuiet() {
        return least == FindingSeverity.ERROR;
    }

    boolean isVerbose() {
        return verbose;
    }

    /** Shows warnings too, even with {@code -q}: with {@code --fail-on-warning} they are errors. */
    void showWarnings() {
        least = least == FindingSeverity.ERROR ? FindingSeverity.WARNING : least;
    }

    /**
     * Ends a failed run with a summary, {@code 3 errors, 22 warnings; nothing written}.
     *
     * @param outcome what happened to the outputs
     */
    void end(String outcome) {
        String found = Stream.of(FindingSeverity.ERROR, FindingSeverity.WARNING)
                .filter(counts::containsKey)
                .map(severity -> Words.count(counts.getOrDefault(severity, 0), severity.label()))
                .collect(Collectors.joining(", "));
        err().println(found + (outcome.isEmpty() ? "" : "; " + outcome));
    }

    /** Why results could not be written; empty if they were. */
    Optional<String> outputFailure() {
        out().flush();
        return checked.failure();
    }

    /**
     * Reports why files could not be written.
     *
     * @param folder the requested folder, as the user wrote it
     * @param span its position
     */
    void print(WriteFailure failure, String folder, Span span) {
        print(List.of(failure.diagnostic(span, folder, this::spelt)));
    }

    /** A path as a user would write it, relative to the current folder. */
    Path spelt(Path path) {
        Path here = directory.toAbsolutePath().normalize();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    }
}
