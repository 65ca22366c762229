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
 * <p>Includes nest, and so do recordings. What happens is noted for the innermost; when that ends, it has happened to the
 * one around it too.
 */
public final class State {
    private final List<Part<?, ?>> parts = new ArrayList<>();
    private final Deque<Recording> recordings = new ArrayDeque<>();

    /** What was noted so far of an include, and the moment of each part before it. */
    private record Recording(Object key, List<Object> before, List<Stretch> stretches) {}

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
    public <E> Log<E> log(Consumer<E> action) {
        return log(action, events -> events.forEach(action));
    }

    /** Adds a log, whose events are dealt with by an action, and those that happen again by another, all at once. */
    public <E> Log<E> log(Consumer<E> action, Consumer<List<E>> again) {
        return log(action, again, event -> true);
    }

    /** Adds a log, whose events can only happen where a predicate holds. */
    public <E> Log<E> log(Consumer<E> action, Consumer<List<E>> again, Predicate<E> possible) {
        return with(new Log<>(action, again, possible));
    }

    /** Adds a part. */
    public <P extends Part<?, ?>> P with(P part) {
        parts.add(part);
        return part;
    }

    /** Starts to note what an include does, which is known by a key. */
    public void begin(Object key) {
        pause();
        recordings.push(new Recording(key, moments(parts), new ArrayList<>()));
        parts.forEach(Part::note);
    }

    /** What the innermost recording is of, if there is one and that is of this class. */
    public <T> Optional<T> recorded(Class<T> type) {
        return Optional.ofNullable(recordings.peek())
                .map(Recording::key)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Ends the innermost recording; what it noted. */
    public Memo end() {
        pause();
        Recording ended = recordings.pop();
        Memo memo = Memo.of(ended.before(), ended.stretches(), parts);
        resume(memo.stretches());
        return memo;
    }

    /** Ends the innermost recording without a memo, because what comes next depends on what was left half done. */
    public void drop() {
        pause();
        resume(recordings.pop().stretches());
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
            resume(memo.stretches());
        }
        return fits;
    }

    /** What the parts have now. */
    static List<Object> moments(List<Part<?, ?>> parts) {
        List<Object> moments = new ArrayList<>();
        parts.forEach(part -> moments.add(part.moment()));
        return moments;
    }

    private void pause() {
        if (!recordings.isEmpty()) {
            recordings.element().stretches().add(Stretch.noted(parts));
        }
    }

    /** Goes on to note for the innermost recording, to which some stretches have happened. */
    private void resume(List<Stretch> stretches) {
        if (!recordings.isEmpty()) {
            recordings.element().stretches().addAll(stretches);
            parts.forEach(Part::note);
        }
    }
}
