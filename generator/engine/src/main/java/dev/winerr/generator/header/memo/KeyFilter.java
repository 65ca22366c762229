package dev.winerr.generator.header.memo;

/**
 * Quickly excludes most keys that a set does not contain: a Bloom filter (Bloom, Space/Time Trade-offs in Hash Coding with
 * Allowable Errors, 1970).
 */
final class KeyFilter {
    /** With two bits set for each key, about one in eighty other keys is not excluded. */
    private static final int BITS_PER_KEY = 16;

    private final long[] bits;

    /** Creates an empty filter, large enough for a number of keys. */
    KeyFilter(int keys) {
        int words = Math.max(1, Integer.highestOneBit(keys * BITS_PER_KEY / Long.SIZE) * 2);
        this.bits = new long[words];
    }

    void add(Object key) {
        int first = first(key);
        int second = second(first);
        bits[word(first)] |= 1L << first;
        bits[word(second)] |= 1L << second;
    }

    /** False only if a key was not added. */
    boolean mayHave(Object key) {
        int first = first(key);
        int second = second(first);
        return (bits[word(first)] & (1L << first)) != 0 && (bits[word(second)] & (1L << second)) != 0;
    }

    private int word(int hash) {
        return (hash >>> 6) & (bits.length - 1);
    }

    private static int first(Object key) {
        int mixed = key.hashCode() * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    private static int second(int first) {
        int mixed = first * 0x85EBCA6B;
        return mixed ^ (mixed >>> 13);
    }
}
