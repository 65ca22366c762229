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
 * <p>Includes nest, and so do recordings. What happens is noted for the innermost; when that ends, it has happened to the
 * one around it too.
 */
public final class State {
    private final List<Part<?, ?>> parts = new ArrayList<>();
    private final Deque<Recording> recordings = new ArrayDeque<>();

    /** What was noted so far of an include, and the moment of each part before it. */
    private static final class Recording {
        private final Object key;
        private final List<Object> before;
        private @Nullable Changes changes;

        Recording(Object key, List<Object> before) {
            this.key = key;
            this.before = before;
        }
    }

    /** A state without parts as yet. */
    public State() {}

    /** Adds a table, whose values are compared by {@code equals}. */
    public <K, V> Table<K, V> table() {
        return table(Object::equals, Object::equals);
    }

    /** Adds a table, in which two values are the same, and say the same, as predicates decide. */
    public <K, V> Table<K, V> table(BiPredicate<V, V> same, BiPredicate<V, V> alike) {
        return with(new Table<>(same, alike, value -> {}));
    }

    /** Adds a table, in which two values are the same as a predicate says, and which tells which others may have too. */
    public <K, V> Table<K, V> sharing(BiPredicate<V, V> same, Consumer<V> shared) {
        return with(new Table<>(same, same, shared));
    }

    /** Adds a log, whose events are dealt with by an action. */
    public <E> EventLog<E> log(Consumer<E> action) {
        return log(action, events -> events.forEach(action));
    }

    /** Adds a log, whose events are dealt with by an action, and those that happen again by another, all at once. */
    public <E> EventLog<E> log(Consumer<E> action, Consumer<List<E>> again) {
        return log(action, again, event -> true);
    }

    /** Adds a log, whose events can only happen where a predicate holds. */
    public <E> EventLog<E> log(Consumer<E> action, Consumer<List<E>> again, Predicate<E> possible) {
        return with(new EventLog<>(action, again, possible));
    }

    /** Adds a part. */
    public <P extends Part<?, ?>> P with(P part) {
        parts.add(part);
        return part;
    }

    /** Starts to note what an include does, which is known by a key. */
    public void begin(Object key) {
        pause();
        recordings.push(new Recording(key, moments()));
        parts.forEach(Part::note);
    }

    /** What the innermost recording is of, if there is one and that is of this class. */
    public <T> Optional<T> recorded(Class<T> type) {
        return Optional.ofNullable(recordings.peek())
                .map(recording -> recording.key)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Ends the innermost recording; what it noted. */
    public Memo end() {
        Recording ended = recordings.element();
        return new Memo(ended.before, ended(), moments());
    }

    /** Ends the innermost recording without a memo, because what comes next depends on what was left half done. */
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

    /** Ends all recordings without a memo, because something happens that no part notes. */
    public void abandon() {
        if (!recordings.isEmpty()) {
            recordings.clear();
            parts.forEach(Part::noted);
        }
    }

    /** Makes happen what a memo says, if everything that was asked then has the same answer now. */
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

    /** Goes on to note for the innermost recording, to which something has happened. */
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
