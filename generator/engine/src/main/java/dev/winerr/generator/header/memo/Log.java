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
public final class Log<E> implements Part<List<E>, Object> {
    private final Consumer<E> action;
    private final Consumer<List<E>> again;
    private final Predicate<E> possible;
    private @Nullable List<E> notes;

    /**
     * A log.
     *
     * @param action deals with an event
     * @param again deals with events that happen again, all at once
     * @param possible whether an event can happen
     */
    Log(Consumer<E> action, Consumer<List<E>> again, Predicate<E> possible) {
        this.action = action;
        this.again = again;
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
    public Object moment() {
        return NOTHING;
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
    public boolean fits(Past<List<E>, Object> past) {
        for (List<E> change : past.changes()) {
            for (E event : change) {
                if (!possible.test(event)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void apply(Past<List<E>, Object> past) {
        past.changes().forEach(again);
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
