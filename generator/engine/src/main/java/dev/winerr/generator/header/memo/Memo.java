package dev.winerr.generator.header.memo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The effect of reading an include, or a piece of one, on each part of a state. */
public final class Memo {
    private final Changes changes;
    /** In the order of the parts; null for a part without a change; empty for a piece. */
    private final List<@Nullable Transition<?, ?>> transitions;

    private Memo(Changes changes, List<@Nullable Transition<?, ?>> transitions) {
        this.changes = changes;
        this.transitions = transitions;
    }

    /**
     * A memo of a piece, which fits if all queries have the same answers.
     *
     * @param changes what was recorded
     */
    static Memo ofPiece(Changes changes) {
        return new Memo(changes, List.of());
    }

    /**
     * A memo of an include, for which only queries of keys whose values differ are checked.
     *
     * @param before the snapshot of each part before the include was read
     * @param changes what was recorded while it was read
     * @param after the snapshot of each part afterwards
     */
    static Memo ofInclude(List<Object> before, Changes changes, List<Object> after) {
        List<@Nullable Transition<?, ?>> transitions = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Object change = changes.ofParts().get(i);
            transitions.add(change == null ? null : new Transition<>(before.get(i), change, after.get(i)));
        }
        return new Memo(changes, transitions);
    }

    Changes changes() {
        return changes;
    }

    /** Applies the effect to the parts of another state if reading would have the same effect there; returns whether it did. */
    boolean replay(List<Part<?, ?>> parts) {
        List<Runnable> replays = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Object change = changes.ofParts().get(i);
            Runnable replay = change == null
                    ? () -> {}
                    : replay(parts.get(i), change, transitions.isEmpty() ? null : transitions.get(i));
            if (replay == null) {
                return false;
            }
            replays.add(replay);
        }
        replays.forEach(Runnable::run);
        return true;
    }

    @SuppressWarnings("unchecked") // All states have the same parts in the same order.
    private static <C, M> @Nullable Runnable replay(
            Part<C, M> part, Object change, @Nullable Transition<?, ?> transition) {
        if (transition != null) {
            return part.replayOf((Transition<C, M>) transition);
        }
        return part.fits((C) change) ? () -> part.apply((C) change) : null;
    }
}
