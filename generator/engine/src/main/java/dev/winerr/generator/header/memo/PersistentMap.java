package dev.winerr.generator.header.memo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
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
     * A key whose entries differ in two maps.
     *
     * @param other the entry in the second map, or null
     */
    record Difference<K, V>(K key, @Nullable MapEntry<K, V> other) {
        /** The value in the second map, or null. */
        @Nullable
        V otherValue() {
            return other == null ? null : other.value();
        }
    }

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
        Map<K, @Nullable MapEntry<K, V>> changes = new HashMap<>();
        entries.forEach((key, value) -> changes.put(key, MapEntry.of(key, value)));
        return PersistentMap.<K, V>empty().having(changes);
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
        MapEntry<K, V> entry = root.find(key, MapEntry.hash(key), 0);
        return entry == null ? null : entry.value();
    }

    /** This map with an entry. */
    PersistentMap<K, V> with(MapEntry<K, V> entry) {
        return new PersistentMap<>(root == null ? entry : root.with(entry, 0, null));
    }

    /** This map without a key. */
    PersistentMap<K, V> without(K key) {
        if (root == null || root.find(key, MapEntry.hash(key), 0) == null) {
            return this;
        }
        return new PersistentMap<>(root.without(key, MapEntry.hash(key), 0));
    }

    /** This map with an entry for a key; without that key if the entry is null. */
    PersistentMap<K, V> having(K key, @Nullable MapEntry<K, V> entry) {
        return entry == null ? without(key) : with(entry);
    }

    /** This map with an entry for each key, or without that key if the entry is null; faster than one at a time. */
    PersistentMap<K, V> having(Map<K, @Nullable MapEntry<K, V>> changes) {
        Object owner = new Object();
        PersistentMap<K, V> result = this;
        for (Map.Entry<K, @Nullable MapEntry<K, V>> change : changes.entrySet()) {
            MapEntry<K, V> entry = change.getValue();
            Node<K, V> before = result.root;
            result = entry == null
                    ? result.without(change.getKey())
                    : before == null ? new PersistentMap<>(entry) : result.owning(before.with(entry, 0, owner));
        }
        return result;
    }

    private PersistentMap<K, V> owning(Node<K, V> changed) {
        return changed == root ? this : new PersistentMap<>(changed);
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

    /** Compares this map with another; false if the comparison ended early. */
    boolean compare(PersistentMap<K, V> other, MapComparison<K, V> comparison) {
        return comparison.run(root, other.root, 0);
    }
}
