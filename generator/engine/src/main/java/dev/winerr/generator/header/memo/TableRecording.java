package dev.winerr.generator.header.memo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The queries and changes of a table since recording started. Queries of keys that were put since then are not recorded. */
final class TableRecording<K, V> {
    private final Map<K, Object> answers = new HashMap<>();
    private final Map<K, Object> put = new HashMap<>();

    /** Records a query. */
    void ask(K key, Object answer) {
        if (!put.containsKey(key)) {
            answers.merge(key, answer, TableChange::combined);
        }
    }

    /** Records that an entry was put, or removed if it is null. */
    void put(K key, @Nullable MapEntry<K, V> entry) {
        put.put(key, entry == null ? TableChange.NONE : entry);
    }

    /** Visits all values that are in the table at the end of the recording, or were the answer to a query. */
    @SuppressWarnings("unchecked") // An answer other than NONE, ANY and Like is a value.
    void forEachValue(Consumer<V> action) {
        for (Object entry : put.values()) {
            if (entry != TableChange.NONE) {
                action.accept(((MapEntry<K, V>) entry).value());
            }
        }
        for (Object value : answers.values()) {
            if (value != TableChange.NONE && value != TableChange.ANY && !(value instanceof TableChange.Like)) {
                action.accept((V) value);
            }
        }
    }

    TableChange<K> change() {
        return new TableChange.Step<>(KeyMap.of(answers), KeyMap.of(put));
    }
}
