package dev.winerr.generator.header.memo;

import dev.winerr.generator.header.memo.PersistentMap.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a table, about to happen to another. Of the two maps only what differs matters, which mostly is little:
 * the macros of the header itself, while all that its includes define is the same. Where more differs than was asked or
 * changed, that is looked at instead.
 */
final class TableReplay<K, V> {
    private final Past<TableChange<K>, PersistentMap<K, V>> past;
    private final TableChange<K> change;
    private final PersistentMap<K, V> now;

    /**
     * A replay.
     *
     * @param past what happened
     * @param now what the other table has
     */
    TableReplay(Past<TableChange<K>, PersistentMap<K, V>> past, PersistentMap<K, V> now) {
        this.past = past;
        this.change = past.change();
        this.now = now;
    }

    /**
     * Whether all that was asked has the same answer now.
     *
     * @param isSame whether an answer is right for a value
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

    /** To look at more than was asked and changed is not worth while. */
    private int most() {
        return 2 * change.size() + 10;
    }

    /** What the table has afterwards. */
    PersistentMap<K, V> result() {
        List<Difference<K, V>> differences = new ArrayList<>();
        boolean few = past.before().compare(now, new MapComparison<>(differences::add, most()));
        return few ? afterWith(differences) : nowWithChanges();
    }

    /** The map of then, with what is different now and was not changed. */
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
