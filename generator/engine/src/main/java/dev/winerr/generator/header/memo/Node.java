package dev.winerr.generator.header.memo;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A part of a {@link PersistentMap}: the entries whose hashes start alike. Never empty. */
interface Node<K, V> {
    /** The bits of the hash that choose the way at one level. */
    int BITS = 5;

    /** The entry of a key, or null; at a node that so many bits of the hash led to. */
    @Nullable
    MapEntry<K, V> find(K key, int hash, int used);

    /** This node with an entry, in place of that with its key if there is one. */
    Node<K, V> with(MapEntry<K, V> entry, int used);

    /** This node without a key that it has; null if nothing is left. */
    @Nullable
    Node<K, V> without(K key, int hash, int used);

    /** Whether a predicate holds of all entries; none is asked of it after one of which it does not hold. */
    boolean all(Predicate<MapEntry<K, V>> predicate);
}
