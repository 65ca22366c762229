package dev.winerr.generator.header.memo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The effect of reading an include, or a piece of one, on each part of a state. */
public final class Memo {
    private final Changes changes;
    /** In the order of the parts; null where nothing happened; empty for a piece. */
    private final List<@Nullable Past<?, ?>> pasts = new ArrayList<>();

    /**
     * Creates a memo of a piece, which fits if all queries have the same answers.
     *
     * @param changes what happened
     */
    Memo(Changes changes) {
        this.changes = changes;
    }

    /**
     * Creates a memo of an include, for which only queries of keys whose values differ are checked.
     *
     * @param before the snapshot of each part before the include was read
     * @param changes what happened then
     * @param after the snapshots after it
     */
    Memo(List<Object> before, Changes changes, List<Object> after) {
        this.changes = changes;
        for (int i = 0; i < before.size(); i++) {
            Object change = changes.ofParts().get(i);
            pasts.add(change == null ? null : new Past<>(before.get(i), change, after.get(i)));
        }
    }

    Changes changes() {
        return changes;
    }

    /** Applies the effect to the parts of another state, if reading would have the same effect there; whether it would. */
    boolean replay(List<Part<?, ?>> parts) {
        List<Runnable> replays = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Object change = changes.ofParts().get(i);
            Runnable replay =
                    change == null ? () -> {} : replay(parts.get(i), change, pasts.isEmpty() ? null : pasts.get(i));
            if (replay == null) {
                return false;
            }
            replays.add(replay);
        }
        replays.forEach(Runnable::run);
        return true;
    }

    @SuppressWarnings("unchecked") // All states have the same parts in the same order.
    private static <C, M> @Nullable Runnable replay(Part<C, M> part, Object change, @Nullable Past<?, ?> past) {
        if (past != null) {
            return part.replayOf((Past<C, M>) past);
        }
        return part.fits((C) change) ? () -> part.apply((C) change) : null;
    }
}
