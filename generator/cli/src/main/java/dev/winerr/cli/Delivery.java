package dev.winerr.cli;

import dev.winerr.generator.FamilyResult;
import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.Severity;
import dev.winerr.generator.emit.output.ChangedAnswers;
import dev.winerr.generator.emit.output.Difference;
import dev.winerr.generator.emit.output.Leftovers;
import dev.winerr.generator.emit.output.ModuleProviders;
import dev.winerr.generator.emit.output.OutputDiagnostic;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.emit.output.OutputWriter;
import dev.winerr.generator.emit.output.WriteFailure;
import dev.winerr.generator.incremental.IncrementalOutput;
import dev.winerr.generator.source.Digests;
import dev.winerr.generator.source.Failures;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What becomes of a generation's files.
 *
 * @param target the folder to write to
 * @param folder how that was spelt
 */
record Delivery(Path target, String folder, Arguments arguments, Console console) {
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

    /**
     * Writes the files, unless that would replace one that somebody else made. What an earlier run of the same operands wrote,
     * and this one does not, goes.
     */
    ExitCode write(GenerationResult result, boolean force) {
        try {
            if (Files.exists(target) && !Files.isDirectory(target)) {
                throw new NotDirectoryException(folder);
            }
            IncrementalOutput output = new IncrementalOutput(state(), "", folders());
            List<Diagnostic> theirs = force ? List.of() : theirs(result, output);
            if (!theirs.isEmpty()) {
                console.print(theirs);
                console.end("nothing written");
                return ExitCode.OUTPUT;
            }
            console.print(new ChangedAnswers(folders()).of(result.files()));
            // Of a family with errors there are no files: those of an earlier run are better than none.
            List<Path> changed = result.has(Severity.ERROR)
                    ? writer().write(result.files())
                    : output.update(result.files(), new SourceReader(), StandardCharsets.UTF_8);
            List<Path> removed = changed.stream().filter(Files::notExists).toList();
            removed.forEach(file -> console.say("removed " + console.spelt(file)));
            console.print(ModuleProviders.missing(result.files(), List.of(target)));
            summarise(result, changed.size() - removed.size(), "written");
            return ExitCode.DONE;
        } catch (WriteFailure e) {
            console.print(e, folder, span());
            return ExitCode.OUTPUT;
        } catch (IOException e) {
            return unwritable(e);
        }
    }

    private OutputFolders folders() {
        return OutputFolders.all(target);
    }

    private OutputWriter writer() {
        return new OutputWriter(folders());
    }

    /** What was written, for each list of operands that is generated into the folder. */
    private Path state() {
        byte[] operands = String.join("\n", arguments.operands()).getBytes(StandardCharsets.UTF_8);
        return target.resolve(".winerr-state").resolve(Digests.of(operands).substring(0, 16));
    }

    /** The service file is shared with others: in that, the writer replaces only lines of ours. */
    private List<Diagnostic> theirs(GenerationResult result, IncrementalOutput output) throws IOException {
        List<Diagnostic> theirs = new ArrayList<>();
        Set<Path> ours = output.intact();
        for (OutputFile file : result.files()) {
            Path path = folders().resolve(file).toAbsolutePath().normalize();
            boolean isShared = file.path().startsWith("META-INF/");
            if (Files.isRegularFile(path)
                    && !isShared
                    && !ours.contains(path)
                    && !Leftovers.isGenerated(path)
                    && !writer().compare(List.of(file)).isEmpty()) {
                theirs.add(Diagnostic.of(CommandDiagnostic.NOT_OURS, span(), console.spelt(path)));
            }
        }
        return theirs;
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
