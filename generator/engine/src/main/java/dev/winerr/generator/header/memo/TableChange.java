package dev.winerr.generator.header.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What happened to a table: the questions with their answers, and in order what was put and taken away. */
public final class TableChange<K, V> {
    /** The answer to the question whether there is a value, where there is one. */
    static final Object ANY = new Object();

    /** The answer to the question what a value says, where it does not matter which of those it is that say so. */
    record Like<V>(V value) {}

    private final List<K> asked;
    private final List<@Nullable Object> answers;
    private final List<K> keys;
    private final List<@Nullable V> values;
    private final Map<K, @Nullable V> last;

    TableChange(Map<K, @Nullable Object> answers, List<K> keys, List<@Nullable V> values, Map<K, @Nullable V> last) {
        this.asked = new ArrayList<>(answers.keySet());
        this.answers = new ArrayList<>(answers.values());
        this.keys = keys;
        this.values = values;
        this.last = last;
    }

    /** Whether a predicate holds of all questions and answers; none is asked of it after one of which it does not hold. */
    boolean answers(BiPredicate<K, @Nullable Object> predicate) {
        for (int i = 0; i < asked.size(); i++) {
            if (!predicate.test(asked.get(i), answers.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Goes over what was put, and what was taken away, whose value is null. */
    void events(BiConsumer<K, @Nullable V> action) {
        for (int i = 0; i < keys.size(); i++) {
            action.accept(keys.get(i), values.get(i));
        }
    }

    /** Whether something was put for a key, or taken away. */
    boolean puts(K key) {
        return last.containsKey(key);
    }

    /** What a key has in the end; null if it was taken away. */
    @Nullable
    V last(K key) {
        return last.get(key);
    }

    int size() {
        return asked.size() + keys.size();
    }
}
