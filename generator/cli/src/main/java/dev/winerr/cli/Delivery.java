package dev.winerr.cli;

import dev.winerr.generator.FamilyResult;
import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.Severity;
import dev.winerr.generator.emit.output.Difference;
import dev.winerr.generator.emit.output.OutputDiagnostic;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.emit.output.OutputWriter;
import dev.winerr.generator.emit.output.WriteFailure;
import dev.winerr.generator.source.Failures;
import dev.winerr.generator.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What becomes of a generation's files.
 *
 * @param target the folder to write to
 * @param folder how that was spelt
 */
record Delivery(Path target, String folder, Arguments arguments, Console console) {
    /** Every file that our templates make says this. */
    private static final String MARK = "winerr";

    /** Prints the files that would be written. */
    ExitCode show(GenerationResult result) {
        try {
            List<Difference> differences = writer().compare(result.files());
            differences.forEach(difference -> console.out().println(console.spelt(difference.path())));
            summarise(result, differences.size(), "would be written");
            return ExitCode.DONE;
        } catch (IOException e) {
            return unwritable(e);
        }
    }

    /** Writes the files, unless that would replace one that somebody else made. */
    ExitCode write(GenerationResult result, boolean force) {
        try {
            List<Diagnostic> theirs = force ? List.of() : theirs(result);
            if (!theirs.isEmpty()) {
                console.print(theirs);
                console.end("nothing written");
                return ExitCode.OUTPUT;
            }
            List<Path> written = writer().write(result.files());
            summarise(result, written.size(), "written");
            return ExitCode.DONE;
        } catch (WriteFailure e) {
            console.print(e, folder, span());
            return ExitCode.OUTPUT;
        } catch (IOException e) {
            return unwritable(e);
        }
    }

    private OutputWriter writer() {
        return new OutputWriter(OutputFolders.all(target));
    }

    /** The service file is shared with others: in that, the writer replaces only lines of ours. */
    private List<Diagnostic> theirs(GenerationResult result) throws IOException {
        return writer().compare(result.files()).stream()
                .filter(difference -> !difference.isMissing() && !isOurs(difference.path()))
                .map(difference -> Diagnostic.of(CommandDiagnostic.NOT_OURS, span(), console.spelt(difference.path())))
                .toList();
    }

    private static boolean isOurs(Path file) {
        try {
            return file.toString().contains("META-INF")
                    || new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(MARK);
        } catch (IOException e) {
            // What cannot be read cannot be replaced either, and the writer says why.
            return true;
        }
    }

    private void summarise(GenerationResult result, int changed, String done) {
        result.families().stream()
                .filter(family -> family.diagnostics().stream().noneMatch(found -> found.severity() == Severity.ERROR))
                .map(FamilyResult::summary)
                .forEach(console::say);
        console.say(
                folder + ": " + changed + " of " + Words.count(result.files().size(), "file") + " " + done);
    }

    private ExitCode unwritable(IOException e) {
        console.print(List.of(Diagnostic.of(OutputDiagnostic.UNWRITABLE, span(), folder, Failures.reason(e))));
        return ExitCode.OUTPUT;
    }

    private Span span() {
        return arguments.spanOf(folder);
    }
}
