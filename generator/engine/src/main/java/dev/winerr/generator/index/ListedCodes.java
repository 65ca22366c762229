package dev.winerr.generator.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An index of codes in memory. */
record ListedCodes(Map<String, String> headers, List<IndexedCode> list) implements HeaderIndex {
    ListedCodes {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        list = List.copyOf(list);
    }

    @Override
    public int size() {
        return list.size();
    }

    @Override
    public Stream<IndexedCode> codes() {
        return list.stream();
    }

    @Override
    public List<IndexedCode> ofBits(int bits) {
        return list.stream().filter(code -> code.bits() == bits).toList();
    }
}
