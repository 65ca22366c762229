package dev.winerr.generator.header.memo;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a {@link PersistentMap}.
 *
 * @param number a unique number, pseudorandom in all 64 bits
 */
record MapEntry<K, V>(K key, int hash, V value, long number) implements Node<K, V> {
    private static final AtomicLong COUNT = new AtomicLong();

    /** Creates an entry. */
    static <K, V> MapEntry<K, V> of(K key, V value) {
        return new MapEntry<>(key, hash(key), value, spread(COUNT.incrementAndGet()));
    }

    /** Hash codes of strings differ mostly in their low bits, and all bits of a hash select children. */
    static int hash(Object key) {
        int code = key.hashCode();
        return code ^ (code >>> 16);
    }

    /** A bijection, from Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014. */
    private static long spread(long count) {
        long mixed = count * 0x9E37_79B9_7F4A_7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ (mixed >>> 31);
    }

    boolean isOf(K other, int otherHash) {
        return hash == otherHash && key.equals(other);
    }

    @Override
    public long sum() {
        return number;
    }

    @Override
    public @Nullable MapEntry<K, V> find(K wanted, int wantedHash, int used) {
        return isOf(wanted, wantedHash) ? this : null;
    }

    @Override
    public Node<K, V> with(MapEntry<K, V> entry, int used, @Nullable Object owner) {
        if (isOf(entry.key(), entry.hash())) {
            return entry;
        }
        return used < Branch.MOST_BITS
                ? Branch.of(this, used, owner).with(entry, used, owner)
                : new Collision<>(List.of(this, entry));
    }

    @Override
    public @Nullable Node<K, V> without(K unwanted, int unwantedHash, int used) {
        return null;
    }

    @Override
    public boolean all(Predicate<MapEntry<K, V>> predicate) {
        return predicate.test(this);
    }
}
