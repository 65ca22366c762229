package dev.winerr.generator.header.memo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * All that the reading of an include depends on and can change. Readings that share memos make their parts in the same
 * order.
 *
 * <p>Includes nest, and so do recordings. Changes are recorded for the innermost; when that ends, they are added to the
 * enclosing one.
 */
public final class State {
    private final List<Part<?, ?>> parts = new ArrayList<>();
    private final Deque<Recording> recordings = new ArrayDeque<>();

    /** What was recorded so far of an include, or of a piece of one. */
    private static final class Recording {
        private final Object key;
        /** The snapshot of each part before it; empty for a piece. */
        private final List<Object> before;

        private final List<Changes> changes = new ArrayList<>();

        Recording(Object key, List<Object> before) {
            this.key = key;
            this.before = before;
        }
    }

    /** Creates a state without parts. */
    public State() {}

    /** Adds a table, whose values are compared by {@code equals}. */
    public <K, V> Table<K, V> table() {
        return table(Object::equals, Object::equals);
    }

    /** Adds a table with predicates for whether two values are the same, and for whether they have the same meaning. */
    public <K, V> Table<K, V> table(BiPredicate<V, V> same, BiPredicate<V, V> alike) {
        return with(new Table<>(same, alike, value -> {}));
    }

    /** Adds a table with a predicate for whether two values are the same, and an action for values that are shared. */
    public <K, V> Table<K, V> sharing(BiPredicate<V, V> same, Consumer<V> shared) {
        return with(new Table<>(same, same, shared));
    }

    /** Adds a log, whose events are passed to an action. */
    public <E> EventLog<E> log(Consumer<E> action) {
        return log(action, events -> events.forEach(action));
    }

    /** Adds a log, whose events are passed to an action; repeated ones are passed to another, all at once. */
    public <E> EventLog<E> log(Consumer<E> action, Consumer<List<E>> again) {
        return log(action, again, event -> true);
    }

    /** Adds a log of events that are possible only while a predicate is true. */
    public <E> EventLog<E> log(Consumer<E> action, Consumer<List<E>> again, Predicate<E> possible) {
        return with(new EventLog<>(action, again, possible));
    }

    /** Adds a part. */
    public <P extends Part<?, ?>> P with(P part) {
        parts.add(part);
        return part;
    }

    /** Starts recording the effect of an include, which is identified by a key. */
    public void begin(Object key) {
        begin(key, moments());
    }

    /** Starts recording the effect of a piece of an include, which is identified by a key. */
    public void beginPiece(Object key) {
        begin(key, List.of());
    }

    private void begin(Object key, List<Object> before) {
        pause();
        recordings.push(new Recording(key, before));
        parts.forEach(Part::note);
    }

    /** The key of the innermost recording, if there is one and its key has this class. */
    public <T> Optional<T> recorded(Class<T> type) {
        return Optional.ofNullable(recordings.peek())
                .map(recording -> recording.key)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Ends the innermost recording, and returns what it recorded. */
    public Memo end() {
        List<Object> before = recordings.element().before;
        Changes changes = ended();
        return before.isEmpty() ? new Memo(changes) : new Memo(before, changes, moments());
    }

    /** Ends the innermost recording without a memo, because what follows depends on something unfinished. */
    public void drop() {
        ended();
    }

    private Changes ended() {
        pause();
        Changes changes = Changes.together(recordings.pop().changes, parts);
        resume(changes);
        return changes;
    }

    /** Ends all recordings without a memo, because of a change that no part can record. */
    public void abandon() {
        if (!recordings.isEmpty()) {
            recordings.clear();
            parts.forEach(Part::noted);
        }
    }

    /** Applies a memo, if all queries recorded in it have the same answers now. */
    public boolean replay(Memo memo) {
        boolean fits = memo.replay(parts);
        if (fits) {
            pause();
            resume(memo.changes());
        }
        return fits;
    }

    private List<Object> moments() {
        List<Object> moments = new ArrayList<>();
        parts.forEach(part -> moments.add(part.moment()));
        return moments;
    }

    private void pause() {
        if (!recordings.isEmpty()) {
            add(Changes.noted(parts));
        }
    }

    /** Resumes the innermost recording after a change. */
    private void resume(Changes happened) {
        if (!recordings.isEmpty()) {
            add(happened);
            parts.forEach(Part::note);
        }
    }

    private void add(Changes happened) {
        List<Changes> before = recordings.element().changes;
        if (before.isEmpty() || !happened.isEmpty()) {
            before.add(happened);
        }
    }
}
