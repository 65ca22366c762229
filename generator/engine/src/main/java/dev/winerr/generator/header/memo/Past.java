package dev.winerr.generator.header.memo;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a part of a state while an include was read.
 *
 * @param <C> what happens to the part
 * @param <M> what it has at a moment
 */
public final class Past<C, M> {
    private final M before;
    private final C change;
    private final M after;
    /** Any thread may replace it, because any is right and only some are quick. */
    private @Nullable Object witness;

    /**
     * A past.
     *
     * @param before what it had before
     * @param change what happened
     * @param after what it had in the end
     */
    Past(M before, C change, M after) {
        this.before = before;
        this.change = change;
        this.after = after;
    }

    /** What it had before. */
    M before() {
        return before;
    }

    /** What happened. */
    public C change() {
        return change;
    }

    /** What it had in the end. */
    M after() {
        return after;
    }

    /** The question whose answer differed the last time that this past did not fit; it most often does the next time. */
    Optional<Object> witness() {
        return Optional.ofNullable(witness);
    }

    void witness(Object question) {
        witness = question;
    }
}
