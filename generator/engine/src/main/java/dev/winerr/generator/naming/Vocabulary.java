package dev.winerr.generator.naming;

import dev.winerr.generator.docs.atom.Symbols;
import dev.winerr.generator.header.code.HeaderCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes of one or several headers, found by name, by spelling, by value and by place. */
public final class Vocabulary {
    /** What is known without a header. */
    public static final Vocabulary NONE = new Vocabulary("", List.of());

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
    public Vocabulary(String source, List<HeaderCode> codes) {
        this.source = source;
        for (HeaderCode code : codes) {
            if (byName.putIfAbsent(code.name(), code) == null) {
                places.put(code.name(), places.size());
                bySpelling.putIfAbsent(Symbols.skeleton(code.name()), code);
                byValue.computeIfAbsent(code.bits(), value -> new ArrayList<>()).add(code);
            }
        }
    }

    String source() {
        return source;
    }

    /** Whether no header is given; one without codes is one nevertheless. */
    boolean isNone() {
        return this == NONE;
    }

    /** Whether a header defines a code of this name. */
    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** All codes, in the order of the headers. */
    public List<HeaderCode> codes() {
        return List.copyOf(byName.values());
    }

    Optional<HeaderCode> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The code whose name has the same letters and digits, whatever the case and whatever stands between them. */
    Optional<HeaderCode> spelt(String name) {
        return Optional.ofNullable(bySpelling.get(Symbols.skeleton(name)));
    }

    List<HeaderCode> ofValue(int value) {
        return byValue.getOrDefault(value, List.of());
    }

    /** The place of a code in the header's order, from 0. */
    int place(HeaderCode code) {
        return places.getOrDefault(code.name(), -1);
    }
}
