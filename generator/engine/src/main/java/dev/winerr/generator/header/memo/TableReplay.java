package dev.winerr.generator.header.memo;

import dev.winerr.generator.header.memo.PersistentMap.Difference;
import dev.winerr.generator.header.memo.TableChange.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Applies the change of a table by an include to another table. Only differences between the two tables matter, which are
 * usually few: the macros of the header itself, whereas all macros of its other includes are the same.
 */
final class TableReplay<K, V> {
    /** The maximum number of nodes to visit; if more differ, applying the pieces of the include takes less time. */
    private static final int MOST = 500;

    private final Past<TableChange<K>, PersistentMap<K, V>> past;
    private final TableChange<K> change;
    private final PersistentMap<K, V> now;
    private final List<Difference<K, V>> differences = new ArrayList<>();

    /**
     * A replay.
     *
     * @param past the change
     * @param now the content of the other table
     */
    TableReplay(Past<TableChange<K>, PersistentMap<K, V>> past, PersistentMap<K, V> now) {
        this.past = past;
        this.change = past.change();
        this.now = now;
    }

    /**
     * Whether all queries have the same answers now; also false if the tables differ too much.
     *
     * @param isSame whether an answer fits a value
     */
    boolean fits(BiPredicate<Object, @Nullable V> isSame) {
        if (past.witness().filter(key -> !fits(key, isSame)).isPresent()) {
            return false;
        }
        return past.before()
                .compare(
                        now,
                        new MapComparison<>(
                                there -> differences.add(there) && fits(there.key(), there.otherValue(), isSame),
                                MOST));
    }

    @SuppressWarnings("unchecked") // The witness is a key.
    private boolean fits(Object witness, BiPredicate<Object, @Nullable V> isSame) {
        K key = (K) witness;
        return fits(key, now.get(key), isSame);
    }

    private boolean fits(K key, @Nullable V value, BiPredicate<Object, @Nullable V> isSame) {
        boolean fits = change.of(key, answer -> isSame.test(answer, value)) != Verdict.WRONG;
        if (!fits) {
            past.witness(key);
        }
        return fits;
    }

    /** The content of the table afterwards: the map after the change, with those differences of now that it did not affect. */
    PersistentMap<K, V> result() {
        PersistentMap<K, V> result = past.after();
        for (Difference<K, V> there : differences) {
            if (!change.puts(there.key())) {
                result = result.having(there.key(), there.other());
            }
        }
        return result;
    }
}
