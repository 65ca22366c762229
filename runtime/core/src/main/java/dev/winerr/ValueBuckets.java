package dev.winerr;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the seeds of a {@link ValueIndex}, starting with the largest buckets, while there are free slots.
 *
 * <p>This runs once, when a program first looks up a code, and mostly in the interpreter: hence arrays and loops.
 */
final class ValueBuckets {
    /** Only a table that is too full, or values chosen to collide, need so many; a larger table helps against both. */
    private static final int MOST_SEEDS = 1 << 12;

    /** The step between seeds, which changes many bits. */
    private static final int STEP = 0x6A09_E667;

    private static final int END = -1;

    private final ValueIndex index;
    private final ResultCode[] codes;
    /** The first code of each bucket; the others follow in {@link #next}. */
    private final int[] first;

    private final int[] next;
    private final int[] sizes;
    private int largest;

    ValueBuckets(ValueIndex index, List<? extends ResultCode> codes) {
        this.index = index;
        this.codes = codes.toArray(new ResultCode[0]);
        this.first = new int[index.buckets()];
        this.next = new int[this.codes.length];
        this.sizes = new int[index.buckets()];
    }

    /** Skips a code whose value is already present. */
    private void add(int code) {
        int value = codes[code].value();
        int bucket = index.bucket(value);
        for (int there = first[bucket]; there != END; there = next[there]) {
            if (codes[there].value() == value) {
                return;
            }
        }
        next[code] = first[bucket];
        first[bucket] = code;
        largest = Math.max(largest, ++sizes[bucket]);
    }

    /** Puts all codes into the index and returns whether they fitted. Called once. */
    boolean place() {
        Arrays.fill(first, END);
        for (int i = 0; i < codes.length; i++) {
            add(i);
        }
        for (int size = largest; size > 0; size--) {
            for (int bucket = 0; bucket < sizes.length; bucket++) {
                if (sizes[bucket] == size && !place(bucket)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean place(int bucket) {
        int seed = 0;
        for (int tries = 0; tries < MOST_SEEDS; tries++) {
            if (fits(bucket, seed)) {
                index.settle(bucket, seed);
                return true;
            }
            seed += STEP;
        }
        return false;
    }

    private boolean fits(int bucket, int seed) {
        for (int code = first[bucket]; code != END; code = next[code]) {
            if (!index.put(codes[code], seed)) {
                remove(bucket, code, seed);
                return false;
            }
        }
        return true;
    }

    private void remove(int bucket, int end, int seed) {
        for (int code = first[bucket]; code != end; code = next[code]) {
            index.remove(codes[code], seed);
        }
    }
}
