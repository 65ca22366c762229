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
 * All that reading an include depends on and can change. Readings that share memos create the parts of their states in the
 * same order.
 *
 * <p>Includes nest, and so do recordings. Changes are recorded for the innermost; when that ends, they are added to the
 * enclosing one.
 */
public final class State {
    private final List<Part<?, ?>> parts = new ArrayList<>();
    private final Deque<Recording> recordings = new ArrayDeque<>();

    /** What was recorded so far while reading an include, or a piece of one. */
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

    /** Adds a log, whose events are passed to an action, and those of applied memos to another, many at once. */
    public <E> EventLog<E> log(Consumer<E> action, Consumer<List<E>> again) {
        return log(action, again, event -> true);
    }

    /** Adds a log as above; a memo fits only if a predicate is true for each of its events. */
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
        begin(key, snapshots());
    }

    /** Starts recording the effect of a piece of an include, which is identified by a key. */
    public void beginPiece(Object key) {
        begin(key, List.of());
    }

    private void begin(Object key, List<Object> before) {
        pause();
        recordings.push(new Recording(key, before));
        parts.forEach(Part::startRecording);
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
        return before.isEmpty() ? Memo.ofPiece(changes) : Memo.ofInclude(before, changes, snapshots());
    }

    /** Ends the innermost recording without a memo, because what follows depends on something unfinished. */
    public void drop() {
        ended();
    }

    private Changes ended() {
        pause();
        Changes changes = Changes.combined(recordings.pop().changes, parts);
        resume(changes);
        return changes;
    }

    /** Ends all recordings without a memo, because of a change that no part can record. */
    public void abandon() {
        if (!recordings.isEmpty()) {
            recordings.clear();
            parts.forEach(Part::stopRecording);
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

    private List<Object> snapshots() {
        List<Object> snapshots = new ArrayList<>();
        parts.forEach(part -> snapshots.add(part.snapshot()));
        return snapshots;
    }

    private void pause() {
        if (!recordings.isEmpty()) {
            add(Changes.recorded(parts));
        }
    }

    /** Resumes the innermost recording, to which some changes are added first. */
    private void resume(Changes changes) {
        if (!recordings.isEmpty()) {
            add(changes);
            parts.forEach(Part::startRecording);
        }
    }

    private void add(Changes changes) {
        List<Changes> before = recordings.element().changes;
        if (before.isEmpty() || !changes.isEmpty()) {
            before.add(changes);
        }
    }
}
