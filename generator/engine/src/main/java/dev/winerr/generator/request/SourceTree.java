package dev.winerr.generator.request;

import dev.winerr.generator.GenerationRequest.Input;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A folder of headers that needs no words: every header and message file in it is a family, its folder is its package, its
 * neighbours are its pages, and a binding file beside it says what is different. A header that a binding file names is no
 * family of its own, nor is one in a folder that is there to be included from.
 */
public final class SourceTree {
    private static final Set<String> HEADERS = Set.of("h", "mc");
    private static final String BINDING = "properties";

    private final Input root;
    private final SourceReader sources;
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
        this.sources = sources;
        this.log = log;
    }

    /**
     * The settings of every family.
     *
     * @param aside folders in it that are only there to be included from
     */
    public List<Settings> families(Collection<Path> aside) {
        if (!Files.isDirectory(root.path())) {
            sources.list(root.path());
            return List.of();
        }
        try {
            List<Path> files = sources.walk(root.path()).stream()
                    .filter(file -> aside.stream().noneMatch(file::startsWith))
                    .toList();
            return families(files);
        } catch (IOException e) {
            log.add(RequestDiagnostic.UNREADABLE, root.span(), root.name(), Failures.reason(e));
            return List.of();
        }
    }

    private List<Settings> families(List<Path> files) throws IOException {
        List<Settings> families = new ArrayList<>();
        for (Path file : files) {
            if (ending(file).equals(BINDING)) {
                families.add(bound(file, files));
            }
        }
        for (Path file : files) {
            if (HEADERS.contains(ending(file)) && !bound.contains(file)) {
                families.add(unbound(file));
            }
        }
        return families;
    }

    private Settings bound(Path file, List<Path> files) throws IOException {
        SourceFile text = sources.read(file, name(file));
        Settings settings = BindingFile.read(text, log);
        Settings defaults = new Settings(text.start(), Path.of(root.name()));
        headerBeside(file, files).ifPresent(header -> defaults.add(Key.HEADER, header, text.start()));
        addPackage(file, text, defaults);
        settings.orElse(defaults);
        settings.last(Key.HEADER)
                .ifPresent(header -> bound.add(
                        header.base().resolve(header.text()).toAbsolutePath().normalize()));
        return settings;
    }

    private Optional<String> headerBeside(Path binding, List<Path> files) {
        return files.stream()
                .filter(file -> file.resolveSibling("").equals(binding.resolveSibling("")))
                .filter(file -> HEADERS.contains(ending(file)) && stem(file).equals(stem(binding)))
                .map(file -> root.path().relativize(file).toString())
                .findFirst();
    }

    private Settings unbound(Path header) {
        SourceFile nothingSaid = new SourceFile(name(header), "");
        Settings settings = new Settings(nothingSaid.start(), Path.of(root.name()));
        settings.add(Key.HEADER, root.path().relativize(header).toString(), nothingSaid.start());
        addPackage(header, nothingSaid, settings);
        return settings;
    }

    private void addPackage(Path file, SourceFile origin, Settings settings) {
        Path folder = root.path().relativize(file).getParent();
        if (folder != null) {
            settings.add(Key.PACKAGE, folder.toString().replace('\\', '/').replace('/', '.'), origin.start());
        }
    }

    private String name(Path file) {
        return Path.of(root.name()).resolve(root.path().relativize(file)).toString();
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }
}
