package dev.winerr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Codes by value: a perfect hash table, in which every value has a slot of its own.
 *
 * <p>Values are spread over buckets of about three, and each bucket has a seed that sends its values to slots which no
 * other value wants ("hash and displace"). So lookup is one comparison, whether it hits or misses: no probing, whose length
 * no processor could predict.
 */
final class ValueIndex {
    /** Knuth's multiplicative hashing: 2^32 divided by the golden ratio. */
    private static final int GOLDEN = 0x9E37_79B9;

    /** Another odd number of evenly spread bits, so that values of one bucket are not neighbours in the table. */
    private static final int SILVER = 0x85EB_CA6B;

    private final int[] seeds;
    private final int[] keys;
    private final @Nullable ResultCode[] entries;
    private final int bucketShift;
    private final int slotShift;

    private ValueIndex(int bits) {
        int bucketBits = Math.max(1, bits - 2);
        seeds = new int[1 << bucketBits];
        keys = new int[1 << bits];
        entries = new @Nullable ResultCode[1 << bits];
        bucketShift = Integer.SIZE - bucketBits;
        slotShift = Integer.SIZE - bits;
    }

    /** The index of codes of which, where several have one value, the first stands for it. */
    static ValueIndex of(List<? extends ResultCode> codes) {
        // At most 80 % full, or the last buckets would search long for free slots.
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros((codes.size() + codes.size() / 4) | 1);
        while (true) {
            ValueIndex index = new ValueIndex(bits);
            if (new ValueBuckets(index, codes).place()) {
                return index;
            }
            bits++;
        }
    }

    int buckets() {
        return seeds.length;
    }

    int bucket(int value) {
        return (value * SILVER) >>> bucketShift;
    }

    private int slot(int value, int seed) {
        return ((value ^ seed) * GOLDEN) >>> slotShift;
    }

    /** The code of the value, or null. */
    @Nullable
    ResultCode get(int value) {
        int slot = slot(value, seeds[bucket(value)]);
        // A free slot has no entry, so it does not matter that its key looks like that of a code of value 0.
        return keys[slot] == value ? entries[slot] : null;
    }

    /** Puts a code where the seed sends it, unless something is there. */
    boolean put(ResultCode code, int seed) {
        int slot = slot(code.value(), seed);
        if (entries[slot] != null) {
            return false;
        }
        keys[slot] = code.value();
        entries[slot] = code;
        return true;
    }

    void remove(ResultCode code, int seed) {
        entries[slot(code.value(), seed)] = null;
    }

    void settle(int bucket, int seed) {
        seeds[bucket] = seed;
    }
}
