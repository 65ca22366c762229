package dev.winerr.generator.header.memo;

import org.jspecify.annotations.Nullable;

/**
 * A part of a {@link State}, which can note what happens to it.
 *
 * @param <C> what happened between two moments: what it was asked, with the answers, and how it changed; immutable
 * @param <M> all that it has at a moment; immutable
 */
public interface Part<C, M> {
    /** The moment of a part of which it does not matter what it has. */
    Object NOTHING = new Object();

    /** What it has now. */
    M moment();

    /** Starts to note what happens. */
    void note();

    /** What happened since {@link #note}, or null if nothing did; nothing is noted from now on. */
    @Nullable
    C noted();

    /** What two changes are together, one of which happened after the other. */
    C joined(C first, C second);

    /** Whether what happened to this part of another state would happen here too. */
    boolean fits(Past<C, M> past);

    /** Makes happen what happened to this part of another state, and fits here; it is not noted. */
    void apply(Past<C, M> past);
}
