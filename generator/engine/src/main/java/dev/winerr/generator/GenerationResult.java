package dev.winerr.generator;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.FindingSeverity;
import dev.winerr.generator.emit.output.OutputFile;
import java.util.List;

/**
 * The result of a generation, not yet written.
 *
 * @param families the results of all families, in the order of the requests
 * @param files the files to write, sorted by kind and path; empty if there are errors
 * @param diagnostics all findings, family by family, each sorted
 */
public record GenerationResult(List<FamilyResult> families, List<OutputFile> files, List<Diagnostic> diagnostics) {

    public GenerationResult {
        families = List.copyOf(families);
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether there is a diagnostic of this severity or a worse one. */
    public boolean has(FindingSeverity severity) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity().compareTo(severity) <= 0);
    }
}
