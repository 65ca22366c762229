package dev.winerr.generator.header.memo;

import dev.winerr.generator.header.memo.TableChange.Like;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Records queries and changes of a table. Queries of keys that were put during the recording are not recorded. */
final class TableNotes<K, V> {
    private final Map<K, Object> answers = new HashMap<>();
    private final Set<K> changed = new HashSet<>();
    private final List<V> values = new ArrayList<>();

    boolean isEmpty() {
        return answers.isEmpty() && changed.isEmpty();
    }

    /** Records a query. */
    void ask(K key, Object answer) {
        if (!changed.contains(key)) {
            answers.merge(key, answer, TableChange::together);
        }
    }

    /** Records that a value was put, or removed if it is null. */
    void put(K key, @Nullable V value) {
        changed.add(key);
        if (value != null) {
            values.add(value);
        }
    }

    /** Visits all values that were put or returned. */
    @SuppressWarnings("unchecked") // An answer other than NONE, ANY and Like is a value.
    void forEachValue(Consumer<V> action) {
        values.forEach(action);
        for (Object answer : answers.values()) {
            if (answer != TableChange.NONE && answer != TableChange.ANY && !(answer instanceof Like)) {
                action.accept((V) answer);
            }
        }
    }

    TableChange<K> change() {
        return TableChange.of(answers, changed);
    }
}
