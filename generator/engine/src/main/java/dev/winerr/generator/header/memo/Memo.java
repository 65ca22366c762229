package dev.winerr.generator.header.memo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The effect of reading an include on each part of a state. */
public final class Memo {
    private final Changes changes;
    /** In the order of the parts; null where nothing happened. */
    private final List<@Nullable Past<?, ?>> pasts = new ArrayList<>();

    /**
     * A memo.
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

    /** Whether reading the include would have the same effect on the parts of another state. */
    boolean fits(List<Part<?, ?>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!fits(parts.get(i), pasts.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Applies the effect to the parts of another state. */
    void apply(List<Part<?, ?>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            apply(parts.get(i), pasts.get(i));
        }
    }

    @SuppressWarnings("unchecked") // All states have the same parts in the same order.
    private static <C, M> boolean fits(Part<C, M> part, @Nullable Past<?, ?> past) {
        return past == null || part.fits((Past<C, M>) past);
    }

    @SuppressWarnings("unchecked") // All states have the same parts in the same order.
    private static <C, M> void apply(Part<C, M> part, @Nullable Past<?, ?> past) {
        if (past != null) {
            part.apply((Past<C, M>) past);
        }
    }
}
