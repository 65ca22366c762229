package dev.winerr.generator.naming;

import dev.winerr.generator.docs.atom.NameShapes;
import dev.winerr.generator.header.code.HeaderCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codes of one or several headers, found by name, by spelling, by value and by position. */
public final class Vocabulary {
    /** The vocabulary without a header. */
    public static final Vocabulary NONE = of("", List.of());

    private final String source;
    private final Map<String, HeaderCode> byName;
    private final List<HeaderCode> codes;
    /** The other lookups, indexed on first use. */
    private @Nullable Lookups lookups;

    private record Lookups(
            Map<String, HeaderCode> bySpelling, Map<Integer, List<HeaderCode>> byValue, Map<String, Integer> places) {
        static Lookups of(List<HeaderCode> codes) {
            Lookups lookups = new Lookups(new HashMap<>(), new HashMap<>(), new HashMap<>());
            for (HeaderCode code : codes) {
                lookups.places.put(code.name(), lookups.places.size());
                lookups.bySpelling.putIfAbsent(NameShapes.skeleton(code.name()), code);
                lookups.byValue
                        .computeIfAbsent(code.bits(), value -> new ArrayList<>())
                        .add(code);
            }
            return lookups;
        }
    }

    private Vocabulary(String source, Map<String, HeaderCode> byName) {
        this.source = source;
        this.byName = byName;
        this.codes = List.copyOf(byName.values());
    }

    /**
     * Indexes codes; if two have the same name, the first is used.
     *
     * @param source the name of the header or headers in diagnostics
     */
    public static Vocabulary of(String source, List<HeaderCode> codes) {
        Map<String, HeaderCode> byName = new LinkedHashMap<>();
        for (HeaderCode code : codes) {
            byName.putIfAbsent(code.name(), code);
        }
        return new Vocabulary(source, byName);
    }

    private Lookups lookups() {
        Lookups known = lookups;
        if (known == null) {
            known = Lookups.of(codes);
            lookups = known;
        }
        return known;
    }

    String source() {
        return source;
    }

    /** Whether no header is specified; a header without codes is still a header. */
    boolean isNone() {
        return this == NONE;
    }

    /** Whether a header defines a code with this name. */
    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** All codes, in the order of the headers. */
    public List<HeaderCode> codes() {
        return codes;
    }

    Optional<HeaderCode> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The code whose name has the same letters and digits, ignoring case and separators. */
    Optional<HeaderCode> spelt(String name) {
        return Optional.ofNullable(lookups().bySpelling().get(NameShapes.skeleton(name)));
    }

    List<HeaderCode> ofValue(int value) {
        return lookups().byValue().getOrDefault(value, List.of());
    }

    /** Whether a row has only a number that codes of the header have too, but that does not identify one. */
    boolean isBare(NamedEntry row) {
        return BareNumbers.isBare(row.entry())
                && !ofValue(row.entry().value().orElse(0)).isEmpty();
    }

    /** The position of a code in the header, from 0. */
    int place(HeaderCode code) {
        return lookups().places().getOrDefault(code.name(), -1);
    }
}
