package dev.winerr.cli;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Input;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.Paths;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.request.SourceTree;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Creates requests from operands: a binding file contains settings, and its relative paths are resolved against its
 * folder; a header is itself a setting; a folder stands for all families in it; {@code -} is a header on standard
 * input. Options take precedence over a binding file.
 */
final class Requests {
    private static final String BINDING_SUFFIX = ".properties";

    private final Arguments arguments;
    private final SettingOptions options;
    private final Console console;
    private final SourceReader sources;

    /**
     * A requested family with its own findings, so that an error in one does not affect others.
     *
     * @param request the request; empty if its settings are invalid
     * @param findings the findings in its settings
     */
    record Requested(Optional<GenerationRequest> request, List<Diagnostic> findings) {}

    Requests(Arguments arguments, SettingOptions options, Console console, SourceReader sources) {
        this.arguments = arguments;
        this.options = options;
        this.console = console;
        this.sources = sources;
    }

    /** The requests to generate from the operands. */
    List<Requested> toGenerate() {
        return requested(arguments.operands(), RequestBuilder::build, Set.of());
    }

    /** The requests to read the operands; unlike generation, reading needs no package. */
    List<Requested> toRead(List<String> operands) {
        return requested(operands, RequestBuilder::buildToRead, Set.of(Key.PACKAGE));
    }

    private List<Requested> requested(
            List<String> operands,
            BiFunction<RequestBuilder, Settings, Optional<GenerationRequest>> build,
            Set<Key> unneeded) {
        List<Requested> requested = new ArrayList<>();
        for (String operand : operands) {
            DiagnosticLog log = new DiagnosticLog();
            List<Settings> families = settings(operand, log);
            if (log.hasErrors() || families.isEmpty()) {
                requested.add(new Requested(Optional.empty(), log.sorted()));
                continue;
            }
            for (Settings family : families) {
                DiagnosticLog own = new DiagnosticLog();
                log.sorted().forEach(own::add);
                unneeded.forEach(key ->
                        family.overriddenBy(new Settings(family.origin(), Path.of("")).add(key, "", family.origin())));
                RequestBuilder builder = new RequestBuilder(console.directory(), sources, own);
                Optional<GenerationRequest> request = build.apply(builder, family)
                        .map(made -> operand.equals(StandardInput.OPERAND) ? StandardInput.named(made) : made);
                requested.add(new Requested(request, own.sorted()));
            }
        }
        return requested;
    }

    /** The request to read one file, which need not be an operand. */
    Optional<GenerationRequest> toRead(String file, Span span, Settings given, DiagnosticLog log) {
        return settings(file, span, given, log)
                .flatMap(family -> new RequestBuilder(console.directory(), sources, log).buildToRead(family));
    }

    private List<Settings> settings(String operand, DiagnosticLog log) {
        Settings given = options.settings(arguments);
        Span span = arguments.spanOf(operand);
        if (operand.equals(StandardInput.OPERAND)) {
            return StandardInput.settings(given, span, console, log).stream().toList();
        }
        Optional<Input> input = new Paths(console.directory(), log).input(operand, span);
        if (input.filter(named -> Files.isDirectory(named.path())).isPresent()) {
            return inFolder(input.get(), given, log);
        }
        return settings(operand, span, given, log).stream().toList();
    }

    private Optional<Settings> settings(String file, Span span, Settings given, DiagnosticLog log) {
        if (!file.endsWith(BINDING_SUFFIX)) {
            return Optional.of(given.add(Key.HEADER, file, span));
        }
        return new Paths(console.directory(), log)
                .input(file, span)
                .flatMap(binding -> BindingFile.read(binding, new Inputs(sources, log), log))
                .map(settings -> settings.overriddenBy(given))
                .filter(settings -> !log.hasErrors());
    }

    private List<Settings> inFolder(Input folder, Settings given, DiagnosticLog log) {
        SourceTree tree = SourceTree.list(folder, file -> true, sources, log);
        Set<Path> taken = new HashSet<>();
        List<Settings> families = new ArrayList<>(tree.bindings(taken));
        families.addAll(tree.headers(taken));
        families.forEach(family -> family.overriddenBy(given));
        if (families.isEmpty() && !log.hasErrors()) {
            log.add(CommandDiagnostic.NOTHING_IN_FOLDER, folder.span(), folder.name());
        }
        return families;
    }
}
