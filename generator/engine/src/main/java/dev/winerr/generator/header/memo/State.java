package dev.winerr.generator.header.memo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    /** What was recorded so far of an include, and the snapshot of each part before it. */
    private static final class Recording {
        private final Object key;
        private final List<Object> before;
        private @Nullable Changes changes;

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
        pause();
        recordings.push(new Recording(key, moments()));
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
        Recording ended = recordings.element();
        return new Memo(ended.before, ended(), moments());
    }

    /** Ends the innermost recording without a memo, because what follows depends on something unfinished. */
    public void drop() {
        ended();
    }

    private Changes ended() {
        pause();
        Recording ended = recordings.pop();
        Changes changes = Objects.requireNonNull(ended.changes, "a pause");
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
        boolean fits = memo.fits(parts);
        if (fits) {
            pause();
            memo.apply(parts);
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
        Recording innermost = recordings.element();
        innermost.changes = innermost.changes == null ? happened : innermost.changes.and(happened, parts);
    }
}
