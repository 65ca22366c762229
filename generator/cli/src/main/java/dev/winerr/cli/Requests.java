package dev.winerr.cli;

import dev.winerr.generator.InternalFailure;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.Paths;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes requests of operands: a binding file brings settings and is the place that its relative paths start from; a header
 * is a setting itself. Options of the command go before the settings of a binding file.
 */
final class Requests {
    private static final String BINDING_SUFFIX = ".properties";

    private final Path directory;
    private final SourceReader sources;
    private final DiagnosticLog log;

    Requests(Path directory, SourceReader sources, DiagnosticLog log) {
        this.directory = directory;
        this.sources = sources;
        this.log = log;
    }

    /** The request to generate from an operand. */
    Optional<GenerationRequest> toGenerate(String operand, Span span, Settings options) {
        return InternalFailure.reading(
                operand, () -> settings(operand, span, options).flatMap(builder()::build));
    }

    /** The request to read what an operand names. */
    Optional<GenerationRequest> toRead(String operand, Span span, Settings options) {
        return InternalFailure.reading(
                operand, () -> settings(operand, span, options).flatMap(builder()::buildToRead));
    }

    private RequestBuilder builder() {
        return new RequestBuilder(directory, sources, log);
    }

    private Optional<Settings> settings(String operand, Span span, Settings options) {
        if (!operand.endsWith(BINDING_SUFFIX)) {
            options.add(Key.HEADER, operand, span);
            return Optional.of(options);
        }
        return new Paths(directory, log)
                .input(operand, span)
                .flatMap(file -> BindingFile.read(file, new Inputs(sources, log), log))
                .map(settings -> settings.overriddenBy(options))
                .filter(settings -> !log.hasErrors());
    }
}
