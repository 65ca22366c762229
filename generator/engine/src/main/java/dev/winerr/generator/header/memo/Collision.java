package dev.winerr.generator.header.memo;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries whose keys have the same bits in both hashes. */
record Collision<K, V>(List<MapEntry<K, V>> entries) implements Node<K, V> {

    @Override
    public long sum() {
        return entries.stream().mapToLong(MapEntry::number).sum();
    }

    @Override
    public @Nullable MapEntry<K, V> find(K key, int hash, int used) {
        for (MapEntry<K, V> entry : entries) {
            if (entry.isOf(key, hash)) {
                return entry;
            }
        }
        return null;
    }

    @Override
    public Node<K, V> with(MapEntry<K, V> entry, int used, @Nullable Object owner) {
        return new Collision<>(
                Stream.concat(others(entry.key()), Stream.of(entry)).toList());
    }

    @Override
    public Node<K, V> without(K key, int hash, int used) {
        List<MapEntry<K, V>> left = others(key).toList();
        return left.size() == 1 ? left.get(0) : new Collision<>(left);
    }

    private Stream<MapEntry<K, V>> others(K key) {
        return entries.stream().filter(entry -> !entry.key().equals(key));
    }

    @Override
    public boolean all(Predicate<MapEntry<K, V>> predicate) {
        return entries.stream().allMatch(predicate);
    }
}
