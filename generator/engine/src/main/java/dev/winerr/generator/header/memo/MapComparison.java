package dev.winerr.generator.header.memo;

import dev.winerr.generator.header.memo.PersistentMap.Difference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for the keys whose values differ in two persistent maps, in the nodes that these do not share. */
final class MapComparison<K, V> {
    private final Predicate<Difference<K, V>> predicate;
    private int left;

    /**
     * A comparison.
     *
     * @param predicate is told each difference, until it does not hold of one
     * @param most at how many nodes to look at most
     */
    MapComparison(Predicate<Difference<K, V>> predicate, int most) {
        this.predicate = predicate;
        this.left = most;
    }

    /** Whether it was given up because the maps share too little. */
    boolean gaveUp() {
        return left < 0;
    }

    /** Compares two nodes that so many bits of a hash led to; whether that went to the end. */
    boolean run(@Nullable Node<K, V> one, @Nullable Node<K, V> other, int used) {
        if (one == other) {
            return true;
        } else if (--left < 0) {
            return false;
        } else if (one == null) {
            return other == null || other.all(entry -> tell(entry.key(), null, entry.value()));
        } else if (other == null) {
            return one.all(entry -> tell(entry.key(), entry.value(), null));
        } else if (one instanceof Branch<K, V> first && other instanceof Branch<K, V> second) {
            return first.compare(second, used, this);
        }
        return ofFew(one, other, used);
    }

    /** Nodes one of which has one entry or few, looking each key up in the other. */
    private boolean ofFew(Node<K, V> one, Node<K, V> other, int used) {
        boolean toTheEnd = one.all(entry -> {
            MapEntry<K, V> there = other.find(entry.key(), entry.hash(), used);
            V value = there == null ? null : there.value();
            return value == entry.value() || tell(entry.key(), entry.value(), value);
        });
        return toTheEnd
                && other.all(entry ->
                        one.find(entry.key(), entry.hash(), used) != null || tell(entry.key(), null, entry.value()));
    }

    private boolean tell(K key, @Nullable V one, @Nullable V other) {
        return --left >= 0 && predicate.test(new Difference<>(key, one, other));
    }
}
