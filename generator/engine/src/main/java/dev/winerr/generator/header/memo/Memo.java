package dev.winerr.generator.header.memo;

import java.util.ArrayList;
import java.util.List;

/**
 * What the reading of an include does: stretches of what happens, in order. A stretch is of the file itself or of a large
 * file that it includes, whose own memo has the same stretch; so windows.h is kept once, whoever includes it.
 */
public final class Memo {
    /** Smaller stretches that follow each other are joined, though those of an include are then kept twice. */
    private static final int LARGE = 2_000;

    private final List<Stretch> stretches;
    /** What happened to each part, in the order of the parts. */
    private final List<List<Object>> changes = new ArrayList<>();

    private Memo(List<Stretch> stretches, int parts) {
        this.stretches = stretches;
        for (int i = 0; i < parts; i++) {
            changes.add(Stretch.changes(stretches, i));
        }
    }

    /** The memo of what happened in some stretches. */
    static Memo of(List<Stretch> noted, List<Part<?>> parts) {
        List<Stretch> stretches = new ArrayList<>();
        List<Stretch> small = new ArrayList<>();
        int size = 0;
        for (Stretch stretch : noted) {
            boolean isLarge = stretch.size() > LARGE;
            if (isLarge || size + stretch.size() > LARGE) {
                Stretch.join(small, parts).ifPresent(stretches::add);
                small.clear();
                size = 0;
            }
            if (isLarge) {
                stretches.add(stretch);
            } else {
                small.add(stretch);
                size += stretch.size();
            }
        }
        Stretch.join(small, parts).ifPresent(stretches::add);
        return new Memo(List.copyOf(stretches), parts.size());
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** Whether the same would happen to the parts of another state. */
    boolean fits(List<Part<?>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!fits(parts.get(i), i)) {
                return false;
            }
        }
        return true;
    }

    /** Makes the same happen to the parts of another state. */
    void apply(List<Part<?>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            apply(parts.get(i), i);
        }
    }

    private <C> boolean fits(Part<C> part, int index) {
        return part.fits(of(part, index));
    }

    private <C> void apply(Part<C> part, int index) {
        of(part, index).forEach(part::apply);
    }

    @SuppressWarnings({"unchecked", "UnusedVariable"}) // All states have the same parts in the same order.
    private <C> List<C> of(Part<C> part, int index) {
        return (List<C>) changes.get(index);
    }
}
