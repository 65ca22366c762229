package dev.winerr.cli;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.emit.output.WriteFailure;
import dev.winerr.generator.source.Span;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a command reads from and writes to.
 *
 * @param in what is piped into the command
 * @param out takes results
 * @param err takes diagnostics and progress
 * @param colour whether diagnostics are coloured
 * @param directory the folder that relative paths start from
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean colour, Path directory) {

    void print(List<Diagnostic> diagnostics) {
        DiagnosticRenderer renderer =
                (colour ? DiagnosticRenderer.coloured() : DiagnosticRenderer.plain()).with(SettingOptions::spell);
        diagnostics.forEach(diagnostic -> err.print(renderer.render(diagnostic)));
    }

    /**
     * Says why files could not be written.
     *
     * @param folder the folder that was asked for, as the user spelt it
     * @param span where
     */
    void print(WriteFailure failure, String folder, Span span) {
        print(List.of(failure.diagnostic(span, folder, this::spelt)));
    }

    /** A path as users would spell it, from the folder that they are in. */
    private Path spelt(Path path) {
        Path here = directory.toAbsolutePath().normalize();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    }
}
