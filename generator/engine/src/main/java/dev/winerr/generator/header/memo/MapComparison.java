package dev.winerr.generator.header.memo;

import dev.winerr.generator.header.memo.PersistentMap.Difference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the keys whose values differ in two persistent maps, by visiting only the nodes that these do not share. */
final class MapComparison<K, V> {
    private final Predicate<Difference<K, V>> predicate;
    private int left;

    /**
     * Creates a comparison.
     *
     * @param predicate tests each difference; the comparison ends at the first for which it is false
     * @param most the maximum number of nodes to visit
     */
    MapComparison(Predicate<Difference<K, V>> predicate, int most) {
        this.predicate = predicate;
        this.left = most;
    }

    /** Compares two nodes at a depth given in bits of the hash; false if the comparison ended early. */
    boolean run(@Nullable Node<K, V> one, @Nullable Node<K, V> other, int used) {
        if (one == other || (one != null && other != null && one.sum() == other.sum())) {
            return true;
        } else if (--left < 0) {
            return false;
        } else if (one == null) {
            return other == null || other.all(entry -> test(entry.key(), entry));
        } else if (other == null) {
            return one.all(entry -> test(entry.key(), null));
        } else if (one instanceof Branch<K, V> first && other instanceof Branch<K, V> second) {
            return first.compare(second, used, this);
        }
        return (one instanceof MapEntry<K, V> first && other instanceof MapEntry<K, V> second)
                ? ofTwo(first, second)
                : ofFew(one, other, used);
    }

    private boolean ofTwo(MapEntry<K, V> one, MapEntry<K, V> other) {
        if (other.isOf(one.key(), one.hash())) {
            return one.value() == other.value() || test(one.key(), other);
        }
        return test(one.key(), null) && test(other.key(), other);
    }

    /** Compares nodes of which one has few entries, by looking up each key in the other. */
    private boolean ofFew(Node<K, V> one, Node<K, V> other, int used) {
        boolean continues = one.all(entry -> {
            MapEntry<K, V> found = other.find(entry.key(), entry.hash(), used);
            return (found != null && found.value() == entry.value()) || test(entry.key(), found);
        });
        return continues
                && other.all(entry -> one.find(entry.key(), entry.hash(), used) != null || test(entry.key(), entry));
    }

    private boolean test(K key, @Nullable MapEntry<K, V> other) {
        return --left >= 0 && predicate.test(new Difference<>(key, other));
    }
}
