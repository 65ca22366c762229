package dev.winerr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes by name: open addressing on the hash that each string caches, so that lookup does not allocate. */
final class NameIndex {
    /** Knuth's multiplicative hashing: 2^32 divided by the golden ratio. */
    private static final int GOLDEN = 0x9E37_79B9;

    private final @Nullable String[] names;
    private final @Nullable ResultCode[] entries;

    private NameIndex(int capacity) {
        names = new @Nullable String[capacity];
        entries = new @Nullable ResultCode[capacity];
    }

    static NameIndex of(List<? extends ResultCode> codes) {
        int bits = 34 - Integer.numberOfLeadingZeros(codes.size() | 1);
        NameIndex index = new NameIndex(1 << bits);
        codes.forEach(code -> index.add(code.symbol(), code));
        codes.forEach(code -> index.add(code.name(), code));
        return index;
    }

    /** The first code with a name keeps it. */
    private void add(String name, ResultCode code) {
        int slot = find(name);
        if (entries[slot] == null) {
            names[slot] = name;
            entries[slot] = code;
        }
    }

    @Nullable
    ResultCode get(String name) {
        return entries[find(name)];
    }

    /** The slot of the name, or the free slot where it belongs. */
    private int find(String name) {
        int slot = (name.hashCode() * GOLDEN) >>> Integer.numberOfLeadingZeros(names.length - 1);
        String there = names[slot];
        while (there != null && !there.equals(name)) {
            slot = (slot + 1) & (names.length - 1);
            there = names[slot];
        }
        return slot;
    }
}
