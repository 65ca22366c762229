package dev.winerr.generator.header.memo;

import dev.winerr.generator.header.memo.TableChange.Like;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes what happens to a table. What was put while it was noted answers for itself and is no question any more. */
final class TableNotes<K, V> {
    private final Map<K, @Nullable Object> asked = new LinkedHashMap<>();
    private final List<K> keys = new ArrayList<>();
    private final List<@Nullable V> values = new ArrayList<>();
    private final Map<K, @Nullable V> last = new HashMap<>();

    boolean isEmpty() {
        return asked.isEmpty() && keys.isEmpty();
    }

    /** Notes a question, unless its answer follows from that to an earlier one. */
    void ask(K key, @Nullable Object answer) {
        if (last.containsKey(key)) {
            return;
        }
        Object before = asked.getOrDefault(key, TableChange.ANY);
        if (before == TableChange.ANY || (before instanceof Like && answer != TableChange.ANY)) {
            asked.put(key, answer);
        }
    }

    /** Notes that a value was put, or taken away if it is null. */
    void put(K key, @Nullable V value) {
        keys.add(key);
        values.add(value);
        last.put(key, value);
    }

    TableChange<K, V> change() {
        return new TableChange<>(asked, keys, values, last);
    }
}
