package dev.winerr.generator.header.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened to all parts of a state between two moments. */
final class Stretch {
    private final List<@Nullable Object> changes;
    private final int size;

    /** @param changes what happened to each part, in the order of the parts; null where nothing did */
    private Stretch(List<@Nullable Object> changes, List<Part<?, ?>> parts) {
        this.changes = changes;
        int sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            sum += sizeOf(parts.get(i), changes.get(i));
        }
        this.size = sum;
    }

    /** What was noted. */
    static Stretch noted(List<Part<?, ?>> parts) {
        List<@Nullable Object> changes = new ArrayList<>();
        for (Part<?, ?> part : parts) {
            changes.add(part.noted());
        }
        return new Stretch(changes, parts);
    }

    /** Several stretches that follow each other as one; nothing if there are none. */
    static Optional<Stretch> join(List<Stretch> stretches, List<Part<?, ?>> parts) {
        if (stretches.size() < 2) {
            return stretches.stream().findFirst();
        }
        List<@Nullable Object> changes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            changes.add(joined(parts.get(i), i, stretches));
        }
        return Optional.of(new Stretch(changes, parts));
    }

    /** How many entries it takes to keep it. */
    int size() {
        return size;
    }

    /** What happened to the part of an index, in order. */
    static List<Object> changes(List<Stretch> stretches, int index) {
        List<Object> changes = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Object change = stretch.changes.get(index);
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }

    @SuppressWarnings("unchecked") // All states have the same parts in the same order.
    private static <C> int sizeOf(Part<C, ?> part, @Nullable Object change) {
        return change == null ? 0 : part.sizeOf((C) change);
    }

    @SuppressWarnings("unchecked") // All states have the same parts in the same order.
    private static <C> @Nullable C joined(Part<C, ?> part, int index, List<Stretch> stretches) {
        List<C> all = (List<C>) changes(stretches, index);
        return all.isEmpty() ? null : part.joined(all);
    }
}
