package dev.winerr.generator.request;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.FileName;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A folder of headers that needs no configuration: every header and message file in it is a family, its folder is its
 * package, the files next to it are its pages, and a binding file next to it overrides any of that. A header named by a
 * binding is not a family of its own.
 */
public final class SourceTree {
    private static final Set<String> HEADERS = Set.of("h", "mc");
    private static final String BINDING = "properties";

    private final Input root;
    private final Path spelt;
    private final Inputs inputs;
    private final DiagnosticLog log;
    private final List<Path> files;

    private SourceTree(Input root, Inputs inputs, DiagnosticLog log, List<Path> files) {
        this.root = root;
        this.spelt = Paths.spelt(root);
        this.inputs = inputs;
        this.log = log;
        this.files = files;
    }

    /**
     * Lists a folder of headers.
     *
     * @param root the folder; it need not exist
     * @param isIncluded whether to include a file
     * @param sources reads binding files, and keeps track of the folders listed
     * @param log receives errors in the folder and in binding files
     */
    public static SourceTree list(Input root, Predicate<Path> isIncluded, SourceReader sources, DiagnosticLog log) {
        Inputs inputs = new Inputs(sources, log);
        List<Path> files =
                files(root, sources, inputs).stream().filter(isIncluded).toList();
        return new SourceTree(root, inputs, log, files);
    }

    private static List<Path> files(Input root, SourceReader sources, Inputs inputs) {
        if (!Files.isDirectory(root.path())) {
            sources.list(root.path());
            return List.of();
        }
        try {
            return sources.walk(root.path());
        } catch (IOException e) {
            inputs.reportUnreadable(root, e);
            return List.of();
        }
    }

    /**
     * The settings of the families that have a binding file.
     *
     * @param taken the files that already belong to other families; those of these families are added
     */
    public List<Settings> bindings(Set<Path> taken) {
        List<Settings> families = new ArrayList<>();
        for (Path file : files) {
            if (FileName.extension(file).equals(BINDING) && !taken.contains(absolute(file))) {
                BindingFile.read(input(file), inputs, log).ifPresent(settings -> {
                    complete(settings, file);
                    header(settings).ifPresent(header -> complete(settings, header));
                    header(settings).ifPresent(taken::add);
                    families.add(settings);
                });
            }
        }
        return families;
    }

    /**
     * The settings of the families without a binding file.
     *
     * @param taken the files that already belong to other families
     */
    public List<Settings> headers(Set<Path> taken) {
        return files.stream()
                .filter(file -> HEADERS.contains(FileName.extension(file)) && !taken.contains(absolute(file)))
                .map(this::unbound)
                .toList();
    }

    /**
     * Adds what follows from the location of a binding file or header and is not set; nothing if it is outside the
     * folder.
     */
    public void complete(Settings settings, Path file) {
        if (!absolute(file).startsWith(absolute(root.path()))) {
            return;
        }
        Path inside = absolute(root.path()).relativize(absolute(file));
        Settings defaults = new Settings(settings.origin(), spelt);
        headerNextTo(inside).ifPresent(header -> defaults.add(Key.HEADER, header, settings.origin()));
        addPackage(inside, settings.origin(), defaults);
        settings.orElse(defaults);
    }

    /** The header that the settings name. An invalid path is reported when the request is created. */
    public Optional<Path> header(Settings settings) {
        return settings.last(Key.HEADER)
                .flatMap(new Paths(root.start(), new DiagnosticLog())::input)
                .map(header -> absolute(header.path()));
    }

    private Optional<String> headerNextTo(Path inside) {
        return files.stream()
                .map(file -> root.path().relativize(file))
                .filter(file -> file.resolveSibling("").equals(inside.resolveSibling("")))
                .filter(file -> HEADERS.contains(FileName.extension(file))
                        && FileName.base(file).equals(FileName.base(inside)))
                .map(Path::toString)
                .findFirst();
    }

    private Settings unbound(Path header) {
        Span start = new SourceFile(input(header).name(), "").start();
        Settings settings = new Settings(start, spelt);
        Path inside = root.path().relativize(header);
        settings.add(Key.HEADER, inside.toString(), start);
        addPackage(inside, start, settings);
        return settings;
    }

    private static void addPackage(Path inside, Span origin, Settings settings) {
        Path folder = inside.getParent();
        if (folder != null) {
            settings.add(Key.PACKAGE, folder.toString().replace('\\', '/').replace('/', '.'), origin);
        }
    }

    /** A file in the folder, written in the same way as the folder. */
    private Input input(Path file) {
        return root.inside(file);
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
