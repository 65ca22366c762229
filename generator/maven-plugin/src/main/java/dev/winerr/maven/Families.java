package dev.winerr.maven;

import dev.winerr.generator.GenerationRequest;
import dev.winerr.generator.GenerationRequest.Input;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.source.SourceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes requests of what a POM says. */
final class Families {
    private final Pom pom;
    private final SourceReader sources;
    private final DiagnosticLog log;

    Families(Pom pom, SourceReader sources, DiagnosticLog log) {
        this.pom = pom;
        this.sources = sources;
        this.log = log;
    }

    /**
     * The requests; what is wrong with them is in the log.
     *
     * @param defaults what holds where neither a binding nor its file says anything
     */
    List<GenerationRequest> requests(List<Binding> bindings, Binding defaults) {
        List<GenerationRequest> requests = new ArrayList<>();
        for (Binding binding : bindings) {
            settings(binding)
                    .map(settings -> settings.orElse(pom.settings(defaults)))
                    .flatMap(settings -> new RequestBuilder(pom.folder(), log).build(settings))
                    .ifPresent(requests::add);
        }
        return requests;
    }

    private Optional<Settings> settings(Binding binding) {
        Settings settings = pom.settings(binding);
        if (binding.file().isEmpty()) {
            return Optional.of(settings);
        }
        String spelt = binding.file().get();
        String name = pom.folder().resolve(spelt).normalize().toString();
        Input file = new Input(pom.folder().resolve(name), name, pom.spanOf(spelt));
        return new Inputs(sources, log).read(file).map(text -> settings.orElse(BindingFile.read(text, log)));
    }
}
