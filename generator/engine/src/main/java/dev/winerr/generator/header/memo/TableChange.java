package dev.winerr.generator.header.memo;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change of a table. Both maps are persistent, so that an include shares those of a large file that it includes.
 *
 * @param answers the answers to queries, except for keys that were put before
 * @param changed the keys that were put or removed
 * @param size an upper bound for the number of entries in both
 */
public record TableChange<K>(PersistentMap<K, Object> answers, PersistentMap<K, Boolean> changed, int size) {
    /** The answer if a key has a value and only that was queried. */
    static final Object ANY = new Object();

    /** The answer if a key has no value. */
    static final Object NONE = new Object();

    /** The answer if only the meaning of a value was queried: any value with the same meaning fits. */
    record Like<V>(V value) {}

    /** What was recorded. */
    static <K> TableChange<K> of(Map<K, Object> answers, Set<K> changed) {
        PersistentMap<K, Boolean> keys = PersistentMap.empty();
        for (K key : changed) {
            keys = keys.with(key, true);
        }
        return new TableChange<>(PersistentMap.of(answers), keys, answers.size() + changed.size());
    }

    /** This change followed by another. Takes time proportional to the smaller of both. */
    TableChange<K> and(TableChange<K> next) {
        return size > next.size ? before(next) : after(next);
    }

    private TableChange<K> before(TableChange<K> small) {
        Joint<K> joint = new Joint<>(answers, changed);
        small.answers.forEach((key, answer) -> {
            if (!puts(key)) {
                joint.answer(key, together(answers.get(key), answer));
            }
        });
        small.changed.forEach((key, yes) -> joint.change(key));
        return joint.change(size + small.size);
    }

    private TableChange<K> after(TableChange<K> large) {
        Joint<K> joint = new Joint<>(large.answers, large.changed);
        changed.forEach((key, yes) -> joint.changeBefore(key));
        answers.forEach(
                (key, answer) -> joint.answer(key, puts(key) ? answer : together(answer, large.answers.get(key))));
        return joint.change(size + large.size);
    }

    /** Whether a key was put or removed. */
    boolean puts(K key) {
        return changed.get(key) != null;
    }

    /** Two changes that are combined. */
    private static final class Joint<K> {
        private PersistentMap<K, Object> answers;
        private PersistentMap<K, Boolean> changed;

        Joint(PersistentMap<K, Object> answers, PersistentMap<K, Boolean> changed) {
            this.answers = answers;
            this.changed = changed;
        }

        void answer(K key, Object answer) {
            answers = answers.with(key, answer);
        }

        void change(K key) {
            changed = changed.with(key, true);
        }

        /** Values put by the first change answer queries of the second. */
        void changeBefore(K key) {
            answers = answers.without(key);
            change(key);
        }

        TableChange<K> change(int size) {
            return new TableChange<>(answers, changed, size);
        }
    }

    /**
     * Combines the answers to two queries of a key.
     *
     * @param known the answer to the first, or null if there was none
     * @param answer the answer to the second, or null if there was none
     */
    static Object together(@Nullable Object known, @Nullable Object answer) {
        if (known == null) {
            return Objects.requireNonNull(answer, "no question");
        }
        boolean saysMore = known == ANY || (known instanceof Like && answer != ANY);
        return saysMore && answer != null ? answer : known;
    }
}
