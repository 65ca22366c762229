package dev.winerr.generator.header.memo;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A node of a {@link PersistentMap}: the entries whose hashes have the same low bits. Never empty. */
interface Node<K, V> {
    /** The bits of the hash that select a child at one level. */
    int BITS = 5;

    /** The entry of a key, or null, at a depth given in bits of the hash. */
    @Nullable
    MapEntry<K, V> find(K key, int hash, int used);

    /**
     * The sum of the numbers of all entries. Nodes with equal sums have the same entries, except by a coincidence as unlikely as
     * a collision of 64-bit digests.
     */
    long sum();

    /**
     * This node with an entry, which replaces the one with the same key, if any.
     *
     * @param owner the owner of nodes that no other map contains yet, which are modified in place; null if there are none
     */
    Node<K, V> with(MapEntry<K, V> entry, int used, @Nullable Object owner);

    /** This node without a key that it contains; null if nothing is left. */
    @Nullable
    Node<K, V> without(K key, int hash, int used);

    /** Whether a predicate is true for all entries; stops at the first for which it is false. */
    boolean all(Predicate<MapEntry<K, V>> predicate);
}
