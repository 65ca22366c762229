package dev.winerr.generator.header.memo;

import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A change of a table: the queries with their answers, and the entries that were put. */
public sealed interface TableChange<K> permits TableChange.Step, TableSequence {
    /** The answer if a key has a value and only that was queried. */
    Object ANY = new Object();

    /** The answer if a key has no value, and what is put when one is removed. */
    Object NONE = new Object();

    /** The answer if only the meaning of a value was queried: any value with the same meaning fits. */
    record Like<V>(V value) {}

    /** The result of checking the value that a key has before a change. */
    enum Verdict {
        /** A query has another answer. */
        WRONG,
        /** All queries have the same answers. */
        RIGHT,
        /** All queries have the same answers, and later ones refer to a value that was put. */
        PUT
    }

    /** Visits the steps of this change, in order. */
    void forEachStep(Consumer<Step<K>> action);

    /**
     * Checks the queries of a key.
     *
     * @param isRight whether an answer is that of the table to which the change is to be applied
     */
    Verdict of(K key, Predicate<Object> isRight);

    /** Whether a key was put or removed. */
    boolean puts(K key);

    /** Whether all queries have the same answers. */
    boolean fits(BiPredicate<K, Object> isRight);

    /**
     * A change during which no other recording took place.
     *
     * @param answers the answers to queries, except for keys that were put before
     * @param put the last entry put for each key, or {@link #NONE}
     */
    record Step<K>(KeyMap<K> answers, KeyMap<K> put) implements TableChange<K> {
        @Override
        public void forEachStep(Consumer<Step<K>> action) {
            action.accept(this);
        }

        @Override
        public Verdict of(K key, Predicate<Object> isRight) {
            Object answer = answers.get(key);
            if (answer != null && !isRight.test(answer)) {
                return Verdict.WRONG;
            }
            return puts(key) ? Verdict.PUT : Verdict.RIGHT;
        }

        @Override
        public boolean puts(K key) {
            return put.get(key) != null;
        }

        @Override
        public boolean fits(BiPredicate<K, Object> isRight) {
            return answers.all(isRight);
        }
    }

    /**
     * Combines the answers to two queries of a key.
     *
     * @param known the answer to the first
     * @param answer the answer to the second
     */
    static Object combined(Object known, Object answer) {
        boolean saysMore = known == ANY || (known instanceof Like && answer != ANY);
        return saysMore ? answer : known;
    }
}
