package dev.winerr.generator.header.memo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a {@link State}, which can note what happens to it.
 *
 * @param <C> what happened between two moments: what it was asked, with the answers, and how it changed; immutable
 */
public interface Part<C> {
    /** Starts to note what happens. */
    void note();

    /** What happened since {@link #note}, or null if nothing did; nothing is noted from now on. */
    @Nullable
    C noted();

    /**
     * Whether the same would happen here.
     *
     * @param changes what happened to this part of another state, one after another
     */
    boolean fits(List<C> changes);

    /** Makes happen what happened to this part of another state; it is not noted. */
    void apply(C change);

    /** What several changes are together that happened one after another. */
    C joined(List<C> changes);

    /** How much happened, in entries that it takes to keep it. */
    int sizeOf(C change);
}
