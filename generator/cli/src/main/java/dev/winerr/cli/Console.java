package dev.winerr.cli;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticRenderer;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a command reads from and writes to.
 *
 * @param out takes results
 * @param err takes diagnostics and progress
 * @param colour whether diagnostics are coloured
 * @param directory the folder that relative paths start from
 */
public record Console(PrintStream out, PrintStream err, boolean colour, Path directory) {

    void print(List<Diagnostic> diagnostics) {
        DiagnosticRenderer renderer = colour ? DiagnosticRenderer.coloured() : DiagnosticRenderer.plain();
        diagnostics.forEach(diagnostic -> err.print(renderer.render(diagnostic)));
    }
}
