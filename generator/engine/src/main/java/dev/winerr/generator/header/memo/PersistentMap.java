package dev.winerr.generator.header.memo;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map. A map that differs in one entry shares all but a few nodes with it, so a snapshot of a large map costs
 * nothing to keep, and two snapshots are compared by visiting only the nodes that they do not share.
 *
 * <p>A hash array mapped trie (Bagwell, Ideal Hash Trees, 2001): five bits of the hash select the child at each level.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class PersistentMap<K, V> {
    private static final PersistentMap<?, ?> EMPTY = new PersistentMap<>(null);

    private final @Nullable Node<K, V> root;

    /**
     * A key whose values differ in two maps.
     *
     * @param one the value in the first map, or null
     * @param other the value in the second, or null
     */
    record Difference<K, V>(
            K key, @Nullable V one, @Nullable V other) {}

    private PersistentMap(@Nullable Node<K, V> root) {
        this.root = root;
    }

    /** The empty map. */
    @SuppressWarnings("unchecked") // It contains nothing of either type.
    static <K, V> PersistentMap<K, V> empty() {
        return (PersistentMap<K, V>) EMPTY;
    }

    /** Creates a map with the entries of another. */
    public static <K, V> PersistentMap<K, V> of(Map<K, V> entries) {
        PersistentMap<K, V> map = empty();
        for (Map.Entry<K, V> entry : entries.entrySet()) {
            map = map.with(entry.getKey(), entry.getValue());
        }
        return map;
    }

    boolean isEmpty() {
        return root == null;
    }

    /** The value of a key, or null. */
    @Nullable
    V get(K key) {
        if (root == null) {
            return null;
        }
        MapEntry<K, V> entry = root.find(key, hash(key), 0);
        return entry == null ? null : entry.value();
    }

    /** This map with a value for a key. */
    PersistentMap<K, V> with(K key, V value) {
        MapEntry<K, V> entry = new MapEntry<>(key, hash(key), value);
        return new PersistentMap<>(root == null ? entry : root.with(entry, 0));
    }

    /** This map without a key. */
    PersistentMap<K, V> without(K key) {
        if (root == null || root.find(key, hash(key), 0) == null) {
            return this;
        }
        return new PersistentMap<>(root.without(key, hash(key), 0));
    }

    /** This map with a value for a key; without that key if the value is null. */
    PersistentMap<K, V> having(K key, @Nullable V value) {
        return value == null ? without(key) : with(key, value);
    }

    /** Visits all entries, in no particular order. */
    void forEach(BiConsumer<K, V> action) {
        if (root != null) {
            root.all(entry -> {
                action.accept(entry.key(), entry.value());
                return true;
            });
        }
    }

    /** Whether a predicate is true for all entries; stops at the first for which it is false. */
    boolean all(BiPredicate<K, V> predicate) {
        return root == null || root.all(entry -> predicate.test(entry.key(), entry.value()));
    }

    /** Compares this map with another; false if the comparison ended early. */
    boolean compare(PersistentMap<K, V> other, MapComparison<K, V> comparison) {
        return comparison.run(root, other.root, 0);
    }

    /** Hash codes of strings differ mostly in their low bits, and all bits of a hash select children. */
    private static int hash(Object key) {
        int code = key.hashCode();
        return code ^ (code >>> 16);
    }
}
