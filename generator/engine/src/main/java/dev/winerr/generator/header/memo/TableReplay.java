package dev.winerr.generator.header.memo;

import dev.winerr.generator.header.memo.PersistentMap.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Applies the change of a table to another. Only differences between the two tables matter, which are usually few: the
 * macros of the header itself, while all that its includes define is the same. If there are more differences than queries
 * and changes, these are checked instead.
 */
final class TableReplay<K, V> {
    private final Past<TableChange<K>, PersistentMap<K, V>> past;
    private final TableChange<K> change;
    private final PersistentMap<K, V> now;

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
     * Whether all queries have the same answers now.
     *
     * @param isSame whether an answer fits a value
     */
    boolean fits(BiPredicate<Object, @Nullable V> isSame) {
        if (past.witness().filter(key -> !fits(key, isSame)).isPresent()) {
            return false;
        }
        MapComparison<K, V> comparison = new MapComparison<>(there -> fits(there.key(), there.other(), isSame), most());
        boolean fits = past.before().compare(now, comparison);
        return fits || (comparison.gaveUp() && change.answers().all((key, answer) -> fits(key, now.get(key), isSame)));
    }

    @SuppressWarnings("unchecked") // The witness is a key.
    private boolean fits(Object witness, BiPredicate<Object, @Nullable V> isSame) {
        K key = (K) witness;
        return fits(key, now.get(key), isSame);
    }

    private boolean fits(K key, @Nullable V value, BiPredicate<Object, @Nullable V> isSame) {
        Object answer = change.answers().get(key);
        boolean fits = answer == null || isSame.test(answer, value);
        if (!fits) {
            past.witness(key);
        }
        return fits;
    }

    /** Visiting more nodes than there are queries and changes would be slower than checking these. */
    private int most() {
        return 2 * change.size() + 10;
    }

    /** The content of the table afterwards. */
    PersistentMap<K, V> result() {
        List<Difference<K, V>> differences = new ArrayList<>();
        boolean few = past.before().compare(now, new MapComparison<>(differences::add, most()));
        return few ? afterWith(differences) : nowWithChanges();
    }

    /** The map after the change, with those differences of now that the change did not affect. */
    private PersistentMap<K, V> afterWith(List<Difference<K, V>> differences) {
        PersistentMap<K, V> result = past.after();
        for (Difference<K, V> there : differences) {
            if (!change.puts(there.key())) {
                result = result.having(there.key(), there.other());
            }
        }
        return result;
    }

    private PersistentMap<K, V> nowWithChanges() {
        List<K> keys = new ArrayList<>();
        change.changed().forEach((key, yes) -> keys.add(key));
        PersistentMap<K, V> result = now;
        for (K key : keys) {
            result = result.having(key, past.after().get(key));
        }
        return result;
    }
}
