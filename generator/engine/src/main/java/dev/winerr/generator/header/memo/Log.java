package dev.winerr.generator.header.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes events, of which nothing is asked while they are noted, as a part of a state.
 *
 * @param <E> the events, which do not change
 */
public final class Log<E> implements Part<List<E>> {
    private final Consumer<E> action;
    private final Predicate<E> possible;
    private @Nullable List<E> notes;

    Log(Consumer<E> action, Predicate<E> possible) {
        this.action = action;
        this.possible = possible;
    }

    /** Takes an event. */
    public void add(E event) {
        action.accept(event);
        if (notes != null) {
            notes.add(event);
        }
    }

    @Override
    public void note() {
        notes = new ArrayList<>();
    }

    @Override
    public @Nullable List<E> noted() {
        List<E> taken = notes;
        notes = null;
        return taken == null || taken.isEmpty() ? null : List.copyOf(taken);
    }

    @Override
    public boolean fits(List<List<E>> changes) {
        for (List<E> change : changes) {
            for (E event : change) {
                if (!possible.test(event)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void apply(List<E> change) {
        change.forEach(action);
    }

    @Override
    public List<E> joined(List<List<E>> changes) {
        return changes.stream().flatMap(List::stream).toList();
    }

    @Override
    public int sizeOf(List<E> change) {
        return change.size();
    }
}
