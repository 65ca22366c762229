package dev.winerr.generator.catalog;

import dev.winerr.generator.header.code.HeaderCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the codes of one or several headers by name, by spelling, by value and by place. */
final class CodeIndex {
    private final String source;
    private final Map<String, HeaderCode> byName = new LinkedHashMap<>();
    private final Map<String, HeaderCode> bySpelling = new HashMap<>();
    private final Map<Integer, List<HeaderCode>> byValue = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * Indexes codes; of two with one name the first counts.
     *
     * @param source what diagnostics call the header or headers
     */
    CodeIndex(String source, List<HeaderCode> codes) {
        this.source = source;
        for (HeaderCode code : codes) {
            if (byName.putIfAbsent(code.name(), code) == null) {
                places.put(code.name(), places.size());
                bySpelling.putIfAbsent(spelling(code.name()), code);
                byValue.computeIfAbsent(code.bits(), value -> new ArrayList<>()).add(code);
            }
        }
    }

    String source() {
        return source;
    }

    List<HeaderCode> codes() {
        return List.copyOf(byName.values());
    }

    Optional<HeaderCode> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The code whose name has the same letters and digits, whatever the case and whatever stands between them. */
    Optional<HeaderCode> spelt(String name) {
        return Optional.ofNullable(bySpelling.get(spelling(name)));
    }

    List<HeaderCode> ofValue(int value) {
        return byValue.getOrDefault(value, List.of());
    }

    /** The place of a code in the header's order, from 0. */
    int place(HeaderCode code) {
        return places.getOrDefault(code.name(), -1);
    }

    private static String spelling(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
