package dev.winerr.generator.header.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Passes events to an action, as a part of a state. Nothing queries the events while they are recorded, so a change consists
 * of events only, in runs that follow each other.
 *
 * @param <E> the events, which do not change
 */
public final class EventLog<E> implements Part<List<List<E>>, Object> {
    private static final int LONG = 200;

    private final Consumer<E> action;
    private final Consumer<List<E>> again;
    private final Predicate<E> possible;
    private @Nullable List<E> recorded;

    /**
     * Creates a log.
     *
     * @param action receives each event
     * @param again receives the events of a change that is applied, a run at a time
     * @param possible whether an event can happen again
     */
    EventLog(Consumer<E> action, Consumer<List<E>> again, Predicate<E> possible) {
        this.action = action;
        this.again = again;
        this.possible = possible;
    }

    /** Adds an event. */
    public void add(E event) {
        action.accept(event);
        if (recorded != null) {
            recorded.add(event);
        }
    }

    @Override
    public Object snapshot() {
        return NOTHING;
    }

    @Override
    public void startRecording() {
        recorded = new ArrayList<>();
    }

    @Override
    public @Nullable List<List<E>> stopRecording() {
        List<E> events = recorded;
        recorded = null;
        return events == null || events.isEmpty() ? null : List.of(List.copyOf(events));
    }

    /** Long runs are not copied, so that the memo of an include shares those of the large files that it includes. */
    @Override
    public List<List<E>> combined(List<List<List<E>>> changes) {
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
