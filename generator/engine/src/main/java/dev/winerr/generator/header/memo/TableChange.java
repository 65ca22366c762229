package dev.winerr.generator.header.memo;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a table. Both maps are persistent, so that an include shares those of a large file that it includes.
 *
 * @param answers the answers to what was asked, except for what was put before
 * @param changed the keys for which something was put or taken away
 * @param size at least as many as there are in both
 */
public record TableChange<K>(PersistentMap<K, Object> answers, PersistentMap<K, Boolean> changed, int size) {
    /** The answer to the question whether there is a value, where there is one. */
    static final Object ANY = new Object();

    /** The answer where there is no value. */
    static final Object NONE = new Object();

    /** The answer to the question what a value says, where it does not matter which of those it is that say so. */
    record Like<V>(V value) {}

    /** What was noted. */
    static <K> TableChange<K> of(Map<K, Object> answers, Set<K> changed) {
        PersistentMap<K, Boolean> keys = PersistentMap.empty();
        for (K key : changed) {
            keys = keys.with(key, true);
        }
        return new TableChange<>(PersistentMap.of(answers), keys, answers.size() + changed.size());
    }

    /** This change, and after it another. Takes as long as the smaller of both. */
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

    /** Whether something was put for a key, or taken away. */
    boolean puts(K key) {
        return changed.get(key) != null;
    }

    /** Two changes that become one. */
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

        /** What is put first answers the questions that come later. */
        void changeBefore(K key) {
            answers = answers.without(key);
            change(key);
        }

        TableChange<K> change(int size) {
            return new TableChange<>(answers, changed, size);
        }
    }

    /**
     * The answer from which those to two questions follow.
     *
     * @param known the answer to the first, or null if it was not asked
     * @param answer the answer to the second, or null if it was not asked
     */
    static Object together(@Nullable Object known, @Nullable Object answer) {
        if (known == null) {
            return Objects.requireNonNull(answer, "no question");
        }
        boolean saysMore = known == ANY || (known instanceof Like && answer != ANY);
        return saysMore && answer != null ? answer : known;
    }
}
