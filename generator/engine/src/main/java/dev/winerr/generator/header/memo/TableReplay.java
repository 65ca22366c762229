package dev.winerr.generator.header.memo;

import dev.winerr.generator.header.memo.PersistentMap.Difference;
import dev.winerr.generator.header.memo.TableChange.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Applies the change that an include made to one table to another. Only the differences between the two tables matter, which
 * are usually few: the macros of the header itself, whereas all macros of its other includes are the same.
 */
final class TableReplay<K, V> {
    /** The maximum number of nodes to visit; if more differ, applying the pieces of the include takes less time. */
    private static final int MOST = 500;

    private final Transition<TableChange<K>, PersistentMap<K, V>> transition;
    private final TableChange<K> change;
    private final PersistentMap<K, V> now;
    private final List<Difference<K, V>> differences = new ArrayList<>();

    /**
     * Creates a replay.
     *
     * @param transition the change
     * @param now the content of the other table
     */
    TableReplay(Transition<TableChange<K>, PersistentMap<K, V>> transition, PersistentMap<K, V> now) {
        this.transition = transition;
        this.change = transition.change();
        this.now = now;
    }

    /**
     * Whether all queries have the same answers now; also false if the tables differ too much.
     *
     * @param isSame whether an answer fits a value
     */
    boolean fits(BiPredicate<Object, @Nullable V> isSame) {
        if (transition.mismatch().filter(key -> !fits(key, isSame)).isPresent()) {
            return false;
        }
        return transition
                .before()
                .compare(
                        now,
                        new MapComparison<>(
                                found -> differences.add(found) && fits(found.key(), found.otherValue(), isSame),
                                MOST));
    }

    @SuppressWarnings("unchecked") // The mismatch is a key.
    private boolean fits(Object mismatch, BiPredicate<Object, @Nullable V> isSame) {
        K key = (K) mismatch;
        return fits(key, now.get(key), isSame);
    }

    private boolean fits(K key, @Nullable V value, BiPredicate<Object, @Nullable V> isSame) {
        boolean fits = change.of(key, answer -> isSame.test(answer, value)) != Verdict.WRONG;
        if (!fits) {
            transition.setMismatch(key);
        }
        return fits;
    }

    /** The content of the table after the change: the recorded one, with those differences that the change did not overwrite. */
    PersistentMap<K, V> result() {
        PersistentMap<K, V> result = transition.after();
        for (Difference<K, V> found : differences) {
            if (!change.puts(found.key())) {
                result = result.having(found.key(), found.other());
            }
        }
        return result;
    }
}
