package dev.winerr.generator.header.memo;

import dev.winerr.generator.header.memo.PersistentMap.Difference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A part of a {@link PersistentMap}: the entries whose hashes start alike. Never empty. */
interface Node<K, V> {
    /** The bits of the hash that choose the way at one level. */
    int BITS = 5;

    /** The entry of a key, or null; at a node that so many bits of the hash led to. */
    @Nullable
    Entry<K, V> find(K key, int hash, int used);

    /** This node with an entry, in place of that with its key if there is one. */
    Node<K, V> with(Entry<K, V> entry, int used);

    /** This node without a key that it has; null if nothing is left. */
    @Nullable
    Node<K, V> without(K key, int hash, int used);

    /** Whether a predicate holds of all entries; none is asked of it after one of which it does not hold. */
    boolean all(Predicate<Entry<K, V>> predicate);

    /** Tells all differences of two nodes that the same bits led to; whether the predicate held of all of them. */
    static <K, V> boolean differences(
            @Nullable Node<K, V> one, @Nullable Node<K, V> other, int used, Predicate<Difference<K, V>> found) {
        if (one == other) {
            return true;
        } else if (one == null) {
            return other == null || other.all(entry -> found.test(new Difference<>(entry.key(), null, entry.value())));
        } else if (other == null) {
            return one.all(entry -> found.test(new Difference<>(entry.key(), entry.value(), null)));
        } else if (one instanceof Branch<K, V> first && other instanceof Branch<K, V> second) {
            return first.differences(second, used, found);
        }
        return ofFew(one, other, used, found);
    }

    /** Of nodes one of which is an entry or has one hash, looking each key up in the other. */
    private static <K, V> boolean ofFew(Node<K, V> one, Node<K, V> other, int used, Predicate<Difference<K, V>> found) {
        boolean toTheEnd = one.all(entry -> {
            Entry<K, V> there = other.find(entry.key(), entry.hash(), used);
            V value = there == null ? null : there.value();
            return value == entry.value() || found.test(new Difference<>(entry.key(), entry.value(), value));
        });
        return toTheEnd
                && other.all(entry -> one.find(entry.key(), entry.hash(), used) != null
                        || found.test(new Difference<>(entry.key(), null, entry.value())));
    }
}
