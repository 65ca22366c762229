package dev.winerr.generator.header;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that files define, found by scanning each file's text once. Safe for concurrent use. */
final class DefinedNames {
    private static final int LARGEST = 2 << 20;

    /** A macro, a typedef of at most a few lines, or an enumerator on a line of its own. */
    private static final Pattern DEFINITION = Pattern.compile(
            "(?m)^[ \\t]*+#[ \\t]*+define[ \\t]++(\\w++)|\\btypedef\\b[^;{}]{1,300}?\\b(\\w++)[ \\t]*+;|^[ \\t]*+(\\w++)[ \\t]*+[=,]");

    private final Map<Path, Set<String>> known = new ConcurrentHashMap<>();

    /** The names that a file defines; none if it cannot be read. */
    Set<String> in(Path file) {
        return known.computeIfAbsent(file, DefinedNames::scanned);
    }

    private static Set<String> scanned(Path file) {
        Set<String> names = new HashSet<>();
        Matcher definition = DEFINITION.matcher(textOf(file).orElse(""));
        while (definition.find()) {
            for (int group = 1; group <= definition.groupCount(); group++) {
                if (definition.group(group) != null) {
                    names.add(definition.group(group));
                }
            }
        }
        return names;
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
