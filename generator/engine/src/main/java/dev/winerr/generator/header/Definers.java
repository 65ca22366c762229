package dev.winerr.generator.header;

import dev.winerr.generator.source.FileName;
import dev.winerr.generator.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the headers in some folders that define what another header lacks. */
final class Definers {
    /** A folder with more headers contains a whole SDK, where no single header is the missing one. */
    private static final int MOST_HEADERS = 300;

    private static final Set<String> ENDINGS = Set.of("h", "hpp", "hxx", "hh", "inc");

    private final SourceReader sources;
    private final List<Path> folders;
    private final DefinedNames defined;

    Definers(SourceReader sources, List<Path> folders, DefinedNames defined) {
        this.sources = sources;
        this.folders = folders;
        this.defined = defined;
    }

    /**
     * For each name that one of the headers defines, the name of the first that does.
     *
     * @param names the names
     * @param header the file that lacks them
     */
    Map<String, String> of(Set<String> names, Path header) {
        Map<String, String> definers = new HashMap<>();
        Set<String> missing = new HashSet<>(names);
        for (Path file : headers()) {
            if (missing.isEmpty()) {
                break;
            } else if (!file.equals(header)) {
                Set<String> definedThere = defined.in(file);
                missing.stream().filter(definedThere::contains).forEach(name -> definers.put(name, FileName.of(file)));
                missing.removeAll(definedThere);
            }
        }
        return definers;
    }

    private List<Path> headers() {
        List<Path> headers = new ArrayList<>();
        for (Path folder : folders) {
            List<Path> files = sources.list(folder).stream()
                    .filter(Definers::isHeader)
                    .sorted()
                    .toList();
            if (files.size() <= MOST_HEADERS) {
                headers.addAll(files);
            }
        }
        return headers;
    }

    private static boolean isHeader(Path file) {
        return ENDINGS.contains(FileName.extension(file));
    }
}
