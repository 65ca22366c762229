package dev.winerr.generator.header.memo;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of a part of a state while an include was read, with the snapshots before and after it.
 *
 * @param <C> the change
 * @param <M> a snapshot of the content
 */
public final class Transition<C, M> {
    private final M before;
    private final C change;
    private final M after;
    /** Any thread may replace it, because the value affects only speed. */
    private @Nullable Object mismatch;

    /**
     * Creates a transition.
     *
     * @param before the content before
     * @param change the change
     * @param after the content after
     */
    Transition(M before, C change, M after) {
        this.before = before;
        this.change = change;
        this.after = after;
    }

    /** The content before. */
    M before() {
        return before;
    }

    /** The change. */
    public C change() {
        return change;
    }

    /** The content after. */
    M after() {
        return after;
    }

    /** The key whose answer differed the last time that this change did not fit, which is likely to differ next time too. */
    Optional<Object> mismatch() {
        return Optional.ofNullable(mismatch);
    }

    void setMismatch(Object key) {
        mismatch = key;
    }
}
