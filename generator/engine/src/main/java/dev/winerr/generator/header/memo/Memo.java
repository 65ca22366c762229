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
    private final List<Past<Object, Object>> pasts = new ArrayList<>();

    private Memo(List<Object> before, List<Stretch> stretches, List<Object> after) {
        this.stretches = stretches;
        for (int i = 0; i < before.size(); i++) {
            pasts.add(new Past<>(before.get(i), Stretch.changes(stretches, i), after.get(i)));
        }
    }

    /**
     * The memo of what happened.
     *
     * @param before the moment of each part before it
     * @param noted what was noted
     * @param parts the parts, after it
     */
    static Memo of(List<Object> before, List<Stretch> noted, List<Part<?, ?>> parts) {
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
        return new Memo(before, List.copyOf(stretches), State.moments(parts));
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** Whether the same would happen to the parts of another state. */
    boolean fits(List<Part<?, ?>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!fits(parts.get(i), i)) {
                return false;
            }
        }
        return true;
    }

    /** Makes the same happen to the parts of another state. */
    void apply(List<Part<?, ?>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            apply(parts.get(i), i);
        }
    }

    private <C, M> boolean fits(Part<C, M> part, int index) {
        return part.fits(past(part, index));
    }

    private <C, M> void apply(Part<C, M> part, int index) {
        if (!past(part, index).changes().isEmpty()) {
            part.apply(past(part, index));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes", "UnusedVariable"}) // All states have the same parts in the same order.
    private <C, M> Past<C, M> past(Part<C, M> part, int index) {
        return (Past) pasts.get(index);
    }
}
