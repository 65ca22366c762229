package dev.winerr;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Codes by value: open addressing with linear probing in a table of a power of two, at most half full.
 *
 * <p>A record, since the JIT trusts the fields of records to be final and folds them into the lookup.
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, never shown.
record ValueIndex(int[] keys, @Nullable ResultCode[] entries, int shift, int empty) {
    /** Knuth's multiplicative hashing: 2^32 divided by the golden ratio. */
    private static final int GOLDEN = 0x9E37_79B9;

    static ValueIndex of(List<? extends ResultCode> codes, List<? extends ResultCode> aliases) {
        int bits = 33 - Integer.numberOfLeadingZeros(codes.size() | 1);
        ValueIndex index =
                new ValueIndex(new int[1 << bits], new @Nullable ResultCode[1 << bits], 32 - bits, unused(codes));
        Arrays.fill(index.keys, index.empty);
        Set<ResultCode> last = Collections.newSetFromMap(new IdentityHashMap<>());
        last.addAll(aliases);
        for (ResultCode code : codes) {
            if (!last.contains(code)) {
                index.add(code);
            }
        }
        aliases.forEach(index::add);
        return index;
    }

    /** A key that no code has marks free slots, so that probing need not look at the entries. */
    private static int unused(List<? extends ResultCode> codes) {
        int candidate = GOLDEN;
        while (isUsed(codes, candidate)) {
            candidate++;
        }
        return candidate;
    }

    private static boolean isUsed(List<? extends ResultCode> codes, int value) {
        for (ResultCode code : codes) {
            if (code.value() == value) {
                return true;
            }
        }
        return false;
    }

    private void add(ResultCode code) {
        int slot = slot(code.value());
        while (entries[slot] != null) {
            slot = next(slot);
        }
        keys[slot] = code.value();
        entries[slot] = code;
    }

    private int slot(int value) {
        return (value * GOLDEN) >>> shift;
    }

    private int next(int slot) {
        return (slot + 1) & (keys.length - 1);
    }

    /** The first code that was added with the value. */
    @Nullable
    ResultCode get(int value) {
        int slot = slot(value);
        int key = keys[slot];
        while (key != value && key != empty) {
            slot = next(slot);
            key = keys[slot];
        }
        return entries[slot];
    }

    /** The first code of the kind that was added with the value. */
    @Nullable
    ResultCode get(int value, ResultKind kind) {
        int slot = slot(value);
        while (true) {
            ResultCode code = entries[slot];
            if (code == null || (keys[slot] == value && code.kind() == kind)) {
                return code;
            }
            slot = next(slot);
        }
    }
}
