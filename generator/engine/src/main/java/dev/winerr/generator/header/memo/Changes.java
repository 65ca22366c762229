package dev.winerr.generator.header.memo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to all parts of a state between two moments.
 *
 * @param ofParts what happened to each part, in the order of the parts; null where nothing did
 */
record Changes(List<@Nullable Object> ofParts) {

    /** What was recorded. */
    static Changes noted(List<Part<?, ?>> parts) {
        List<@Nullable Object> changes = new ArrayList<>();
        for (Part<?, ?> part : parts) {
            changes.add(part.noted());
        }
        return new Changes(changes);
    }

    /** These changes, and after them others. */
    Changes and(Changes next, List<Part<?, ?>> parts) {
        List<@Nullable Object> together = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            together.add(joined(parts.get(i), ofParts.get(i), next.ofParts.get(i)));
        }
        return new Changes(together);
    }

    @SuppressWarnings("unchecked") // All states have the same parts in the same order.
    private static <C> @Nullable Object joined(Part<C, ?> part, @Nullable Object first, @Nullable Object second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return part.joined((C) first, (C) second);
    }
}
