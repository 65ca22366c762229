package dev.winerr.generator.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Codes of many headers, found by value and name. Immutable. */
public interface HeaderIndex {
    /** The headers, in the order in which they were read, with the SHA-256 digests of their bytes in hexadecimal. */
    Map<String, String> headers();

    /** The number of codes. */
    int size();

    /** The codes in the order of headers, and within each in header order. */
    Stream<IndexedCode> codes();

    /**
     * All codes with the given low 32 bits.
     *
     * @param bits 32 bits
     */
    List<IndexedCode> ofBits(int bits);

    /** All codes with a name, one per header that defines it. */
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

    /** Creates an index of codes in memory. */
    static HeaderIndex of(Map<String, String> headers, List<IndexedCode> codes) {
        return new ListedCodes(headers, codes);
    }

    /** Combines several indexes. */
    static HeaderIndex join(List<HeaderIndex> indexes) {
        if (indexes.size() == 1) {
            return indexes.get(0);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        indexes.forEach(index -> headers.putAll(index.headers()));
        return of(headers, indexes.stream().flatMap(HeaderIndex::codes).toList());
    }
}
