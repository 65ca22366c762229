package dev.winerr.generator.header.memo;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An entry of a {@link PersistentMap}. */
record MapEntry<K, V>(K key, int hash, V value) implements Node<K, V> {

    boolean isOf(K other, int otherHash) {
        return hash == otherHash && key.equals(other);
    }

    @Override
    public @Nullable MapEntry<K, V> find(K wanted, int wantedHash, int used) {
        return isOf(wanted, wantedHash) ? this : null;
    }

    @Override
    public Node<K, V> with(MapEntry<K, V> entry, int used) {
        if (isOf(entry.key(), entry.hash())) {
            return entry;
        }
        return used < Branch.MOST_BITS
                ? Branch.of(this, used).with(entry, used)
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
