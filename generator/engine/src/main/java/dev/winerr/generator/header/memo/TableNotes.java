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

/** Notes what happens to a table. What was put while it was noted answers for itself and is no question any more. */
final class TableNotes<K, V> {
    private final Map<K, Object> answers = new HashMap<>();
    private final Set<K> changed = new HashSet<>();
    private final List<V> values = new ArrayList<>();

    boolean isEmpty() {
        return answers.isEmpty() && changed.isEmpty();
    }

    /** Notes a question. */
    void ask(K key, Object answer) {
        if (!changed.contains(key)) {
            answers.merge(key, answer, TableChange::together);
        }
    }

    /** Notes that a value was put, or taken away if it is null. */
    void put(K key, @Nullable V value) {
        changed.add(key);
        if (value != null) {
            values.add(value);
        }
    }

    /** Goes over all values that were put or answered. */
    @SuppressWarnings("unchecked") // An answer that is no object of its own and not like a value is one.
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
