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
    private final Past<TableChange<K, V>, PersistentMap<K, V>> past;
    private final List<TableChange<K, V>> changes;
    private final PersistentMap<K, V> now;

    /**
     * A replay.
     *
     * @param past what happened
     * @param now what the other table has
     */
    TableReplay(Past<TableChange<K, V>, PersistentMap<K, V>> past, PersistentMap<K, V> now) {
        this.past = past;
        this.changes = past.changes();
        this.now = now;
    }

    /**
     * Whether all that was asked has the same answer now.
     *
     * @param isSame whether an answer is right for a value
     */
    boolean fits(BiPredicate<@Nullable Object, @Nullable V> isSame) {
        int[] left = {changes.stream().mapToInt(TableChange::asked).sum()};
        boolean fits =
                past.before().differences(now, there -> left[0]-- > 0 && fits(there.key(), there.other(), isSame));
        return fits || (left[0] < 0 && fitsAll(isSame));
    }

    /** Whether what was asked about a key is answered by a value, unless what was put before answers it. */
    private boolean fits(K key, @Nullable V value, BiPredicate<@Nullable Object, @Nullable V> isSame) {
        for (TableChange<K, V> change : changes) {
            if (change.asks(key) && !isSame.test(change.answer(key), value)) {
                return false;
            } else if (change.puts(key)) {
                return true;
            }
        }
        return true;
    }

    private boolean fitsAll(BiPredicate<@Nullable Object, @Nullable V> isSame) {
        for (int i = 0; i < changes.size(); i++) {
            List<TableChange<K, V>> earlier = changes.subList(0, i);
            if (!changes.get(i).allAnswers((key, answer) -> isSame.test(answer, now.get(key)) || puts(key, earlier))) {
                return false;
            }
        }
        return true;
    }

    /** What the table has afterwards. */
    PersistentMap<K, V> result() {
        int changed = changes.stream().mapToInt(TableChange::changes).sum();
        List<Difference<K, V>> differences = new ArrayList<>();
        boolean few = past.before().differences(now, there -> {
            differences.add(there);
            return differences.size() <= changed;
        });
        return few ? afterWith(differences) : nowWithChanges();
    }

    /** The map of then, with what is different now and was not changed. */
    private PersistentMap<K, V> afterWith(List<Difference<K, V>> differences) {
        PersistentMap<K, V> result = past.after();
        for (Difference<K, V> there : differences) {
            if (!puts(there.key(), changes)) {
                result = result.having(there.key(), there.other());
            }
        }
        return result;
    }

    private PersistentMap<K, V> nowWithChanges() {
        PersistentMap<K, V> result = now;
        for (TableChange<K, V> change : changes) {
            for (K key : change.changed()) {
                result = result.having(key, past.after().get(key));
            }
        }
        return result;
    }

    private boolean puts(K key, List<TableChange<K, V>> some) {
        for (TableChange<K, V> change : some) {
            if (change.puts(key)) {
                return true;
            }
        }
        return false;
    }
}
