package dev.winerr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Codes by value: a perfect hash table, in which every value has its own slot.
 *
 * <p>Values are distributed over buckets of about three, and each bucket has a seed that maps its values to slots not
 * used by others ("hash and displace"). So a lookup is one comparison, hit or miss, without probing, whose length no
 * branch predictor could predict.
 */
final class ValueIndex {
    /** Knuth's multiplicative hashing: 2^32 divided by the golden ratio. */
    private static final int GOLDEN = 0x9E37_79B9;

    /**
     * Another odd number with evenly distributed bits, so that the values of one bucket are not neighbours in the
     * table.
     */
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

    /** Creates the index of codes. If several have the same value, the first is used. */
    static ValueIndex of(List<? extends ResultCode> codes) {
        // At most 80 % full: with fewer free slots, finding seeds for the last buckets takes long.
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
        // A free slot has no entry, so it does not matter that its key equals that of a code with value 0.
        return keys[slot] == value ? entries[slot] : null;
    }

    /** Puts a code into the slot that the seed gives, unless the slot is taken. */
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
