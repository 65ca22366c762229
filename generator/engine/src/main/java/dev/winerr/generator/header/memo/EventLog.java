package dev.winerr.generator.header.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    public List<List<E>> joined(List<List<E>> first, List<List<E>> second) {
        List<List<E>> runs = new ArrayList<>(first);
        for (List<E> run : second) {
            List<E> last = runs.get(runs.size() - 1);
            if (last.size() + run.size() <= LONG) {
                runs.set(
                        runs.size() - 1,
                        Stream.concat(last.stream(), run.stream()).toList());
            } else {
                runs.add(run);
            }
        }
        return List.copyOf(runs);
    }

    @Override
    public boolean fits(Past<List<List<E>>, Object> past) {
        for (List<E> run : past.change()) {
            for (E event : run) {
                if (!possible.test(event)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void apply(Past<List<List<E>>, Object> past) {
        past.change().forEach(again);
    }
}
