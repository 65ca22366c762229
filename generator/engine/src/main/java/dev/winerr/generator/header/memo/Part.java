package dev.winerr.generator.header.memo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a {@link State}, which can record what is read from it and how it changes.
 *
 * @param <C> a change between two snapshots: the queries with their answers, and the modifications; immutable
 * @param <M> a snapshot of its content; immutable
 */
public interface Part<C, M> {
    /** The snapshot of a part whose content does not matter. */
    Object NOTHING = new Object();

    /** A snapshot of the current content. */
    M snapshot();

    /** Starts recording. */
    void startRecording();

    /** Stops recording, and returns what was recorded since {@link #startRecording}, or null if nothing was. */
    @Nullable
    C stopRecording();

    /** Combines consecutive changes. */
    C combined(List<C> changes);

    /** Whether a change recorded for this part of another state would be the same here. */
    boolean fits(C change);

    /** Applies a change that was recorded for this part of another state and fits here; this is not recorded. */
    void apply(C change);

    /**
     * An action that applies a change between two known snapshots, or null if the change does not fit, or if checking that
     * would take too long.
     */
    default @Nullable Runnable replayOf(Transition<C, M> transition) {
        return fits(transition.change()) ? () -> apply(transition.change()) : null;
    }
}
