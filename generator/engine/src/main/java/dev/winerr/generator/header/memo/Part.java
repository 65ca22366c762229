package dev.winerr.generator.header.memo;

import java.util.List;
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

    /** Whether what happened to this part of another state would happen here too. */
    boolean fits(Past<C, M> past);

    /** Makes happen what happened to this part of another state, and fits here; it is not noted. */
    void apply(Past<C, M> past);

    /** What several changes are together that happened one after another. */
    C joined(List<C> changes);

    /** How much happened, in entries that it takes to keep it. */
    int sizeOf(C change);
}
