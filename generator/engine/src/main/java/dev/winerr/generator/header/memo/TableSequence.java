package dev.winerr.generator.header.memo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Consecutive changes of a table. The change by an include contains, and shares, those by the includes in it. */
final class TableSequence<K> implements TableChange<K> {
    /** The number of checks after which a filter saves more time than its creation takes. */
    private static final int MANY = 30;

    private final List<TableChange<K>> changes;
    /** The keys that were queried or put; created after many checks, by any thread. */
    private volatile @Nullable KeyFilter keys;
    /** Incremented by any thread; it does not matter if some checks are not counted. */
    private int checks;

    TableSequence(List<TableChange<K>> changes) {
        this.changes = changes;
    }

    @Override
    public void forEachStep(Consumer<Step<K>> action) {
        changes.forEach(change -> change.forEachStep(action));
    }

    @Override
    public Verdict of(K key, Predicate<Object> isRight) {
        if (mayHave(key)) {
            for (TableChange<K> change : changes) {
                Verdict verdict = change.of(key, isRight);
                if (verdict != Verdict.RIGHT) {
                    return verdict;
                }
            }
        }
        return Verdict.RIGHT;
    }

    @Override
    public boolean puts(K key) {
        if (mayHave(key)) {
            for (TableChange<K> change : changes) {
                if (change.puts(key)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean fits(BiPredicate<K, Object> isRight) {
        Set<Object> put = new HashSet<>();
        boolean[] fits = {true};
        forEachStep(step -> {
            fits[0] = fits[0] && step.fits((key, answer) -> put.contains(key) || isRight.test(key, answer));
            step.put().forEachKey(put::add);
        });
        return fits[0];
    }

    private boolean mayHave(K key) {
        KeyFilter known = keys;
        if (known == null && ++checks > MANY) {
            known = filter();
            keys = known;
        }
        return known == null || known.mayHave(key);
    }

    private KeyFilter filter() {
        int[] count = {0};
        forEachStep(step -> count[0] += step.answers().size() + step.put().size());
        KeyFilter filter = new KeyFilter(count[0]);
        forEachStep(step -> {
            step.answers().forEachKey(filter::add);
            step.put().forEachKey(filter::add);
        });
        return filter;
    }
}
