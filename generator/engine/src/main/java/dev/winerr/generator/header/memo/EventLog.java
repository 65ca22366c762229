package dev.winerr.generator.header.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes events, of which nothing is asked while they are noted, as a part of a state. A change is the events in order, in
 * runs.
 *
 * @param <E> the events, which do not change
 */
public final class EventLog<E> implements Part<List<List<E>>, Object> {
    private static final int LONG = 200;

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
    EventLog(Consumer<E> action, Consumer<List<E>> again, Predicate<E> possible) {
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
    public @Nullable List<List<E>> noted() {
        List<E> taken = notes;
        notes = null;
        return taken == null || taken.isEmpty() ? null : List.of(List.copyOf(taken));
    }

    /** Long runs are not copied, so that an include shares those of a large file that it includes. */
    @Override
    public List<List<E>> joined(List<List<List<E>>> changes) {
        List<List<E>> runs = new ArrayList<>();
        List<E> last = new ArrayList<>();
        for (List<List<E>> change : changes) {
            for (List<E> run : change) {
                if (!last.isEmpty() && last.size() + run.size() > LONG) {
                    runs.add(List.copyOf(last));
                    last = new ArrayList<>();
                }
                if (run.size() > LONG) {
                    runs.add(run);
                } else {
                    last.addAll(run);
                }
            }
        }
        if (!last.isEmpty()) {
            runs.add(List.copyOf(last));
        }
        return List.copyOf(runs);
    }

    @Override
    public boolean fits(List<List<E>> change) {
        for (List<E> run : change) {
            for (E event : run) {
                if (!possible.test(event)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void apply(List<List<E>> change) {
        change.forEach(again);
    }
}
