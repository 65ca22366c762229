package dev.winerr.generator.header.memo;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map in one array, in which each key is followed by its value. It takes little memory, because memos contain
 * very many of these.
 *
 * @param <K> the keys
 */
final class KeyMap<K> {
    private final @Nullable Object[] slots;
    private final int size;

    private KeyMap(int size) {
        this.size = size;
        this.slots = new Object[size == 0 ? 0 : 4 * Integer.highestOneBit(Math.max(1, size * 2 - 1))];
    }

    /** A map with the entries of another. */
    static <K> KeyMap<K> of(Map<K, Object> entries) {
        KeyMap<K> map = new KeyMap<>(entries.size());
        entries.forEach((key, value) -> {
            int slot = map.slotOf(key);
            map.slots[slot] = key;
            map.slots[slot + 1] = value;
        });
        return map;
    }

    int size() {
        return size;
    }

    /** The value of a key, or null. */
    @Nullable
    Object get(Object key) {
        return size == 0 ? null : slots[slotOf(key) + 1];
    }

    /** The index of a key, or of the free slot for it. */
    private int slotOf(Object key) {
        int hash = key.hashCode() * 0x9E37_79B9;
        int slot = (hash >>> 16 ^ hash) & (slots.length - 2);
        while (slots[slot] != null && !key.equals(slots[slot])) {
            slot = (slot + 2) & (slots.length - 2);
        }
        return slot;
    }

    /** Visits all keys. */
    void forEachKey(Consumer<Object> action) {
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot] != null) {
                action.accept(slots[slot]);
            }
        }
    }

    /** Visits all entries. */
    void forEach(BiConsumer<K, Object> action) {
        all((key, value) -> {
            action.accept(key, value);
            return true;
        });
    }

    /** Whether a predicate is true for all entries; stops at the first for which it is false. */
    @SuppressWarnings("unchecked") // Each value follows its key.
    boolean all(BiPredicate<K, Object> predicate) {
        for (int slot = 0; slot < slots.length; slot += 2) {
            Object value = slots[slot + 1];
            if (value != null && !predicate.test((K) slots[slot], value)) {
                return false;
            }
        }
        return true;
    }
}
