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
    public static final Vocabulary NONE = new Vocabulary("", List.of());

    private final String source;
    private final Map<String, HeaderCode> byName = new LinkedHashMap<>();
    private final List<HeaderCode> codes;
    /** The other ways to find a code, made when the first row of a page asks. */
    private @Nullable Ways ways;

    private record Ways(
            Map<String, HeaderCode> bySpelling, Map<Integer, List<HeaderCode>> byValue, Map<String, Integer> places) {
        static Ways to(List<HeaderCode> codes) {
            Ways ways = new Ways(new HashMap<>(), new HashMap<>(), new HashMap<>());
            for (HeaderCode code : codes) {
                ways.places.put(code.name(), ways.places.size());
                ways.bySpelling.putIfAbsent(NameShapes.skeleton(code.name()), code);
                ways.byValue
                        .computeIfAbsent(code.bits(), value -> new ArrayList<>())
                        .add(code);
            }
            return ways;
        }
    }

    /**
     * Indexes codes; if two have the same name, the first is used.
     *
     * @param source the name of the header or headers in diagnostics
     */
    public Vocabulary(String source, List<HeaderCode> codes) {
        this.source = source;
        for (HeaderCode code : codes) {
            byName.putIfAbsent(code.name(), code);
        }
        this.codes = List.copyOf(byName.values());
    }

    private Ways ways() {
        Ways known = ways;
        if (known == null) {
            known = Ways.to(codes);
            ways = known;
        }
        return known;
    }

    String source() {
        return source;
    }

    /** Whether no header is specified; a header without codes is still one. */
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
        return Optional.ofNullable(ways().bySpelling().get(NameShapes.skeleton(name)));
    }

    List<HeaderCode> ofValue(int value) {
        return ways().byValue().getOrDefault(value, List.of());
    }

    /** Whether a row has only a number that codes of the header have too, but that does not identify one. */
    boolean isBare(NamedEntry row) {
        return BareNumbers.isBare(row.entry())
                && !ofValue(row.entry().value().orElse(0)).isEmpty();
    }

    /** The position of a code in the header, from 0. */
    int place(HeaderCode code) {
        return ways().places().getOrDefault(code.name(), -1);
    }
}
