package dev.winerr.generator.request;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A folder of headers that needs no words: every header and message file in it is a family, its folder is its package, its
 * neighbours are its pages, and a binding file beside it says what is different. A header that a binding file names is no
 * family of its own, nor is one in a folder that is there to be included from.
 */
public final class SourceTree {
    private static final Set<String> HEADERS = Set.of("h", "mc");
    private static final String BINDING = "properties";

    private final Input root;
    private final Path spelt;
    private final SourceReader sources;
    private final Inputs inputs;
    private final DiagnosticLog log;
    private final Set<Path> bound = new HashSet<>();

    /**
     * A folder of headers.
     *
     * @param root the folder; it need not be there
     * @param sources reads binding files, and remembers which folders it looked into
     * @param log takes what is wrong with binding files
     */
    public SourceTree(Input root, SourceReader sources, DiagnosticLog log) {
        this.root = root;
        this.spelt = Paths.spelt(root);
        this.sources = sources;
        this.inputs = new Inputs(sources, log);
        this.log = log;
    }

    /**
     * The settings of every family.
     *
     * @param aside folders in it that are only there to be included from
     * @param counts tells of the path of a file in the folder whether it counts at all
     */
    public List<Settings> families(Collection<Path> aside, Predicate<Path> counts) {
        if (!Files.isDirectory(root.path())) {
            sources.list(root.path());
            return List.of();
        }
        try {
            List<Path> files = sources.walk(root.path()).stream()
                    .filter(file -> aside.stream().noneMatch(file::startsWith))
                    .filter(file -> counts.test(root.path().relativize(file)))
                    .toList();
            return families(files);
        } catch (IOException e) {
            inputs.reportUnreadable(unreadable(e), e);
            return List.of();
        }
    }

    /** The folder that could not be listed. */
    private Input unreadable(IOException e) {
        boolean named = e instanceof FileSystemException failure && failure.getFile() != null;
        return named ? input(root.path().resolve(((FileSystemException) e).getFile())) : root;
    }

    private List<Settings> families(List<Path> files) {
        List<Settings> families = new ArrayList<>();
        for (Path file : files) {
            if (ending(file).equals(BINDING)) {
                bound(file, files).ifPresent(families::add);
            }
        }
        for (Path file : files) {
            if (HEADERS.contains(ending(file)) && !bound.contains(absolute(file))) {
                families.add(unbound(file));
            }
        }
        return families;
    }

    private Optional<Settings> bound(Path file, List<Path> files) {
        Optional<Settings> read = BindingFile.read(input(file), inputs, log);
        read.ifPresent(settings -> {
            Settings defaults = new Settings(settings.origin(), spelt);
            headerBeside(file, files).ifPresent(header -> defaults.add(Key.HEADER, header, settings.origin()));
            addPackage(file, settings.origin(), defaults);
            settings.orElse(defaults);
            // What is wrong with the header's path is said when a request is made of these settings.
            settings.last(Key.HEADER)
                    .flatMap(new Paths(root.start(), new DiagnosticLog())::input)
                    .ifPresent(header -> bound.add(absolute(header.path())));
        });
        return read;
    }

    private Optional<String> headerBeside(Path binding, List<Path> files) {
        return files.stream()
                .filter(file -> file.resolveSibling("").equals(binding.resolveSibling("")))
                .filter(file -> HEADERS.contains(ending(file)) && stem(file).equals(stem(binding)))
                .map(file -> root.path().relativize(file).toString())
                .findFirst();
    }

    private Settings unbound(Path header) {
        Span nothingSaid = new SourceFile(input(header).name(), "").start();
        Settings settings = new Settings(nothingSaid, spelt);
        settings.add(Key.HEADER, root.path().relativize(header).toString(), nothingSaid);
        addPackage(header, nothingSaid, settings);
        return settings;
    }

    private void addPackage(Path file, Span origin, Settings settings) {
        Path folder = root.path().relativize(file).getParent();
        if (folder != null) {
            settings.add(Key.PACKAGE, folder.toString().replace('\\', '/').replace('/', '.'), origin);
        }
    }

    /** A file in the folder, spelt as the folder was. */
    private Input input(Path file) {
        Path name = spelt.resolve(root.path().relativize(file));
        return new Input(file, name.toString(), root.start(), root.span());
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }
}
