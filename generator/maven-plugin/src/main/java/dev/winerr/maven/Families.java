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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The families that a POM requests: those that it names, and those in folders of headers. */
final class Families {
    private final Pom pom;
    private final List<Named> named;
    private final Settings common;
    private final List<Tree> trees;
    private final DiagnosticLog log;

    /**
     * A binding of the POM.
     *
     * @param settings the settings in the POM
     * @param file its binding file
     */
    private record Named(Settings settings, Optional<Input> file) {}

    /**
     * A folder of headers.
     *
     * @param root the folder
     * @param patterns which of its files to include
     */
    private record Tree(Input root, FilePatterns patterns) {
        boolean counts(Path file) {
            return patterns.match(root.path().relativize(file));
        }
    }

    private Families(Pom pom, List<Named> named, Settings common, List<Tree> trees, DiagnosticLog log) {
        this.pom = pom;
        this.named = named;
        this.common = common;
        this.trees = trees;
        this.log = log;
    }

    /**
     * Locates the inputs of the families; those that cannot be found are reported in the log.
     *
     * @param bindings the bindings in the POM
     * @param defaults the settings used if neither a binding nor its file has any
     * @param sources the folders of headers that need no configuration
     */
    static Families locate(
            Pom pom,
            List<Binding> bindings,
            Binding defaults,
            List<Source> sources,
            InputLocator places,
            DiagnosticLog log) {
        List<Named> named = bindings.stream()
                .map(binding -> new Named(pom.settings(binding, places), file(binding, pom, places, log)))
                .toList();
        List<Tree> trees = sources.stream()
                .map(source -> new Tree(
                        new Input(source.directory(), source.directory().toString(), pom.folder(), pom.start()),
                        source.patterns()))
                .toList();
        return new Families(pom, named, pom.settings(defaults, places), trees, log);
    }

    private static Optional<Input> file(Binding binding, Pom pom, InputLocator places, DiagnosticLog log) {
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

    /** All settings in the POM, to detect changes between builds. */
    String options() {
        List<String> lines = new ArrayList<>(List.of(common.toString()));
        trees.forEach(tree -> lines.add(tree.root().name() + " " + tree.patterns()));
        named.forEach(binding -> lines.add(binding.file().map(Input::name).orElse("") + " " + binding.settings()));
        return String.join("\n", lines);
    }

    /** The requests; errors are reported in the log. */
    List<GenerationRequest> requests(SourceReader sources) {
        List<Path> excluded = includeFolders();
        List<SourceTree> folders = trees.stream()
                .map(tree -> SourceTree.list(tree.root(), file -> counts(file, tree, excluded), sources, log))
                .toList();
        Set<Path> taken = new HashSet<>();
        List<Settings> families = new ArrayList<>();
        named.forEach(binding -> settings(binding, folders, taken, sources).ifPresent(families::add));
        folders.forEach(folder -> families.addAll(folder.bindings(taken)));
        List<GenerationRequest> requests = build(families, sources);
        List<Settings> unbound = folders.stream()
                .flatMap(folder -> folder.headers(taken).stream())
                .toList();
        requests.addAll(new IncludedHeaders(sources).without(build(unbound, sources), requests));
        return requests;
    }

    private static boolean counts(Path file, Tree tree, List<Path> excluded) {
        return tree.counts(file) && excluded.stream().noneMatch(file::startsWith);
    }

    private List<GenerationRequest> build(List<Settings> families, SourceReader sources) {
        RequestBuilder builder = new RequestBuilder(pom.folder(), sources, log);
        List<GenerationRequest> requests = new ArrayList<>();
        families.forEach(settings -> builder.build(settings.orElse(common)).ifPresent(requests::add));
        return requests;
    }

    /**
     * The settings of a binding, which replaces the family that its header would be without configuration, but keeps its
     * package unless it sets another.
     */
    private Optional<Settings> settings(
            Named binding, List<SourceTree> folders, Set<Path> taken, SourceReader sources) {
        Optional<Settings> read = binding.file().isEmpty()
                ? Optional.of(binding.settings())
                : BindingFile.read(binding.file().get(), new Inputs(sources, log), log)
                        .map(settings -> settings.overriddenBy(binding.settings()));
        read.ifPresent(settings -> {
            Optional<Path> file = binding.file().map(Input::path);
            folders.forEach(folder -> file.ifPresent(found -> folder.complete(settings, found)));
            folders.forEach(folder -> folder.header(settings).ifPresent(header -> folder.complete(settings, header)));
            file.ifPresent(taken::add);
            folders.forEach(folder -> folder.header(settings).ifPresent(taken::add));
        });
        return read;
    }

    private List<Path> includeFolders() {
        // Errors are reported when the request is created.
        Paths paths = new Paths(pom.folder(), new DiagnosticLog());
        return common.all(Key.INCLUDE_DIRECTORIES).stream()
                .flatMap(folder -> paths.input(folder).stream())
                .map(folder -> folder.path().normalize())
                .toList();
    }
}
