package dev.winerr.generator.header;

import dev.winerr.generator.source.FileName;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headers in some folders that define what another header lacks, by scanning their text. */
final class Definers {
    /** A folder with more headers is that of a whole SDK, where no single header is the missing one. */
    private static final int MOST_HEADERS = 300;

    private static final int LARGEST = 2 << 20;
    private static final Set<String> ENDINGS = Set.of("h", "hpp", "hxx", "hh", "inc");

    /** A macro, a typedef of less than a few lines, or an enumerator on a line of its own. */
    private static final Pattern DEFINITION = Pattern.compile(
            "(?m)^[ \\t]*+#[ \\t]*+define[ \\t]++(\\w++)|\\btypedef\\b[^;{}]{1,300}?\\b(\\w++)[ \\t]*+;|^[ \\t]*+(\\w++)[ \\t]*+[=,]");

    private final SourceReader sources;
    private final List<Path> folders;

    Definers(SourceReader sources, List<Path> folders) {
        this.sources = sources;
        this.folders = folders;
    }

    /**
     * The names of the files that define some of the names.
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
                for (String name : definedIn(file, missing)) {
                    definers.put(name, String.valueOf(file.getFileName()));
                    missing.remove(name);
                }
            }
        }
        return definers;
    }

    private List<Path> headers() {
        List<Path> headers = new ArrayList<>();
        for (Path folder : folders) {
            List<Path> there = sources.list(folder).stream()
                    .filter(Definers::isHeader)
                    .sorted()
                    .toList();
            if (there.size() <= MOST_HEADERS) {
                headers.addAll(there);
            }
        }
        return headers;
    }

    private static boolean isHeader(Path file) {
        return ENDINGS.contains(FileName.extension(file));
    }

    private static Set<String> definedIn(Path file, Set<String> names) {
        Set<String> found = new HashSet<>();
        Matcher definition = DEFINITION.matcher(textOf(file).orElse(""));
        while (definition.find()) {
            for (int group = 1; group <= definition.groupCount(); group++) {
                String name = definition.group(group);
                if (name != null && names.contains(name)) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    /** Names are ASCII in all encodings of headers except UTF-16. */
    private static Optional<String> textOf(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1))
                    : Optional.empty();
        } catch (IOException e) {
            // A file that cannot be read is not suggested; if it is included, that is reported.
            return Optional.empty();
        }
    }
}
