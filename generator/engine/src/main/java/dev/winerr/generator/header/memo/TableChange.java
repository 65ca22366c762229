package dev.winerr.generator.header.memo;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a table.
 *
 * @param answers the answers to what was asked
 * @param changed the keys for which something was put or taken away
 */
public record TableChange<K, V>(Map<K, @Nullable Object> answers, Set<K> changed) {
    /** The answer to the question whether there is a value, where there is one. */
    static final Object ANY = new Object();

    /** The answer to the question what a value says, where it does not matter which of those it is that say so. */
    record Like<V>(V value) {}

    boolean asks(K key) {
        return answers.containsKey(key);
    }

    @Nullable
    Object answer(K key) {
        return answers.get(key);
    }

    void answers(BiConsumer<K, @Nullable Object> action) {
        answers.forEach(action);
    }

    /** Whether something was put for a key, or taken away. */
    boolean puts(K key) {
        return changed.contains(key);
    }

    /** Whether a predicate holds of all questions and answers. */
    boolean allAnswers(BiPredicate<K, @Nullable Object> predicate) {
        for (Map.Entry<K, @Nullable Object> answer : answers.entrySet()) {
            if (!predicate.test(answer.getKey(), answer.getValue())) {
                return false;
            }
        }
        return true;
    }

    int asked() {
        return answers.size();
    }

    int changes() {
        return changed.size();
    }
}
