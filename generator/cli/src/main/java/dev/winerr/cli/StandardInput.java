package dev.winerr.cli;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Input;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A header on standard input. It has no neighbours, and its includes are resolved against the current folder. */
final class StandardInput {
    /** Its operand on a command line. */
    static final String OPERAND = "-";

    private static final String NAME = "<stdin>";

    private StandardInput() {}

    /** The settings of the family in it, which is stored in a file while the process runs; empty if it cannot be read. */
    static Optional<Settings> settings(Settings given, Span operand, Console console, DiagnosticLog log) {
        try {
            Path file = Files.createTempFile("winerr", ".h");
            file.toFile().deleteOnExit();
            Files.write(file, console.in().readNBytes(SourceReader.MAX_BYTES + 1));
            Settings own = new Settings(given.origin(), Path.of(""))
                    .add(Key.HEADER, file.toAbsolutePath().toString(), given.origin())
                    .add(Key.NAME, "Stdin", given.origin())
                    .addLine(Key.DOCS, "", given.origin());
            given.add(Key.INCLUDE_DIRECTORIES, ".", given.origin());
            return Optional.of(given.orElse(own));
        } catch (IOException e) {
            Input input = new Input(console.directory(), NAME, console.directory(), operand);
            new Inputs(new SourceReader(), log).reportUnreadable(input, e);
            return Optional.empty();
        }
    }

    /** A request to read it, with a name that users recognise. */
    static GenerationRequest named(GenerationRequest request) {
        Input file = request.header();
        return request.reading(new Input(file.path(), NAME, file.start(), file.span()));
    }
}
