package dev.winerr.maven;

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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a POM asks for: the families that it names, and those in a folder of headers. */
final class Families {
    private final Pom pom;
    private final List<Named> named;
    private final Settings common;
    private final Input tree;
    private final DiagnosticLog log;

    /**
     * A binding of the POM.
     *
     * @param settings what stands in the POM
     * @param file its binding file
     */
    private record Named(Settings settings, Optional<Input> file) {}

    /**
     * Finds out where inputs are; what cannot be found is in the log.
     *
     * @param bindings what the POM names
     * @param defaults what holds where neither a binding nor its file says anything
     * @param tree the folder of headers that need no words
     */
    Families(Pom pom, List<Binding> bindings, Binding defaults, Path tree, Places places, DiagnosticLog log) {
        this.pom = pom;
        this.log = log;
        this.named = bindings.stream()
                .map(binding -> new Named(pom.settings(binding, places), file(binding, places)))
                .toList();
        this.common = pom.settings(defaults, places);
        this.tree = new Input(tree, tree.toString(), pom.folder(), pom.start());
    }

    private Optional<Input> file(Binding binding, Places places) {
        return binding.file().flatMap(spelt -> {
            Span span = pom.spanOf(spelt);
            return new Paths(pom.folder(), log)
                    .input(places.locate(spelt, span), span)
                    .map(Families::absolute);
        });
    }

    private static Input absolute(Input file) {
        Path path = file.path().normalize();
        return new Input(path, path.toString(), file.start(), file.span());
    }

    /** All that the POM says, for telling one build's settings from the next one's. */
    String options() {
        List<String> lines = new ArrayList<>(List.of(tree.name(), common.toString()));
        named.forEach(binding -> lines.add(binding.file().map(Input::name).orElse("") + " " + binding.settings()));
        return String.join("\n", lines);
    }

    /** The requests; what is wrong with them is in the log. */
    List<GenerationRequest> requests(SourceReader sources) {
        List<Settings> families = new ArrayList<>();
        named.forEach(binding -> settings(binding, sources).ifPresent(families::add));
        families.addAll(new SourceTree(tree, sources, log).families(includeFolders(), new FilePatterns()::match));
        RequestBuilder builder = new RequestBuilder(pom.folder(), sources, log);
        return families.stream()
                .flatMap(settings -> builder.build(settings.orElse(common)).stream())
                .toList();
    }

    private Optional<Settings> settings(Named binding, SourceReader sources) {
        if (binding.file().isEmpty()) {
            return Optional.of(binding.settings());
        }
        return BindingFile.read(binding.file().get(), new Inputs(sources, log), log)
                .map(settings -> settings.overriddenBy(binding.settings()));
    }

    private List<Path> includeFolders() {
        // What is wrong with one is said when a request is made.
        Paths paths = new Paths(pom.folder(), new DiagnosticLog());
        return common.all(Key.INCLUDE_DIRECTORIES).stream()
                .flatMap(folder -> paths.input(folder).stream())
                .map(folder -> folder.path().normalize())
                .toList();
    }
}
