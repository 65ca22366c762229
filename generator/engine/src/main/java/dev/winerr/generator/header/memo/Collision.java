package dev.winerr.generator.header.memo;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries whose keys have the same bits in both hashes. */
record Collision<K, V>(List<Entry<K, V>> entries) implements Node<K, V> {

    @Override
    public @Nullable Entry<K, V> find(K key, int hash, int used) {
        for (Entry<K, V> entry : entries) {
            if (entry.isOf(key, hash)) {
                return entry;
            }
        }
        return null;
    }

    @Override
    public Node<K, V> with(Entry<K, V> entry, int used) {
        return new Collision<>(
                Stream.concat(others(entry.key()), Stream.of(entry)).toList());
    }

    @Override
    public Node<K, V> without(K key, int hash, int used) {
        List<Entry<K, V>> left = others(key).toList();
        return left.size() == 1 ? left.get(0) : new Collision<>(left);
    }

    private Stream<Entry<K, V>> others(K key) {
        return entries.stream().filter(entry -> !entry.key().equals(key));
    }

    @Override
    public boolean all(Predicate<Entry<K, V>> predicate) {
        return entries.stream().allMatch(predicate);
    }
}
