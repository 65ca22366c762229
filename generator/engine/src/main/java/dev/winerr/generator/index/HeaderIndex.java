package dev.winerr.generator.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Codes of many headers, found by value and by name. Immutable. */
public interface HeaderIndex {
    /** The headers, in the order in which they were read, each with the SHA-256 digest of its bytes in hexadecimal. */
    Map<String, String> headers();

    /** How many codes there are. */
    int size();

    /** The codes in the order of the headers, and of each header. */
    Stream<IndexedCode> codes();

    /**
     * All codes whose low 32 bits are these.
     *
     * @param bits 32 bits
     */
    List<IndexedCode> ofBits(int bits);

    /** All codes of a name, one a header that defines it. */
    default List<IndexedCode> named(String name) {
        return codes().filter(code -> code.name().equals(name)).toList();
    }

    /** The codes by name, each name in the order of its first code. */
    default Map<String, List<IndexedCode>> byName() {
        Map<String, List<IndexedCode>> names = new LinkedHashMap<>();
        codes().forEach(code -> names.computeIfAbsent(code.name(), name -> new java.util.ArrayList<>(1))
                .add(code));
        return names;
    }

    /** An index of codes that are at hand. */
    static HeaderIndex of(Map<String, String> headers, List<IndexedCode> codes) {
        return new ListedCodes(headers, codes);
    }

    /** Several as one. */
    static HeaderIndex join(List<HeaderIndex> indexes) {
        if (indexes.size() == 1) {
            return indexes.get(0);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        indexes.forEach(index -> headers.putAll(index.headers()));
        return of(headers, indexes.stream().flatMap(HeaderIndex::codes).toList());
    }
}
