package dev.winerr.maven;

import dev.winerr.generator.GenerationRequest;
import dev.winerr.generator.GenerationRequest.Input;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.request.SourceTree;
import dev.winerr.generator.source.SourceReader;
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
        this.named = bindings.stream()
                .map(binding -> new Named(pom.settings(binding, places), file(binding, places)))
                .toList();
        this.common = pom.settings(defaults, places);
        this.tree = input(tree.toString());
        this.log = log;
    }

    private Optional<Input> file(Binding binding, Places places) {
        return binding.file().map(spelt -> input(places.locate(spelt, pom.spanOf(spelt))));
    }

    private Input input(String spelt) {
        Path path = pom.folder().resolve(spelt).normalize();
        return new Input(path, path.toString(), pom.spanOf(spelt));
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
        families.addAll(new SourceTree(tree, sources, log).families(includeFolders()));
        RequestBuilder builder = new RequestBuilder(pom.folder(), sources, log);
        return families.stream()
                .flatMap(settings -> builder.build(settings.orElse(common)).stream())
                .toList();
    }

    private Optional<Settings> settings(Named binding, SourceReader sources) {
        if (binding.file().isEmpty()) {
            return Optional.of(binding.settings());
        }
        return new Inputs(sources, log)
                .read(binding.file().get())
                .map(file -> BindingFile.read(file, log).overriddenBy(binding.settings()));
    }

    private List<Path> includeFolders() {
        return common.all(Key.INCLUDE_DIRECTORIES).stream()
                .map(folder -> folder.base().resolve(folder.text()).normalize())
                .toList();
    }
}
