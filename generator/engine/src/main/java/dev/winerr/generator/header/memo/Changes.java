package dev.winerr.generator.header.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The changes of all parts of a state during a recording.
 *
 * @param ofParts the change of each part, in the order of the parts; null for a part that was neither queried nor changed
 */
record Changes(List<@Nullable Object> ofParts) {

    /** Stops recording, and returns what was recorded. */
    static Changes recorded(List<Part<?, ?>> parts) {
        List<@Nullable Object> changes = new ArrayList<>(parts.size());
        for (Part<?, ?> part : parts) {
            changes.add(part.stopRecording());
        }
        return new Changes(changes);
    }

    /** Combines consecutive changes. */
    static Changes combined(List<Changes> changes, List<Part<?, ?>> parts) {
        if (changes.size() == 1) {
            return changes.get(0);
        }
        List<@Nullable Object> combined = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            combined.add(combined(parts.get(i), ofPart(i, changes)));
        }
        return new Changes(combined);
    }

    private static List<Object> ofPart(int part, List<Changes> changes) {
        return changes.stream()
                .map(change -> change.ofParts.get(part))
                .filter(Objects::nonNull)
                .toList();
    }

    @SuppressWarnings("unchecked") // All states have the same parts in the same order.
    private static <C> @Nullable Object combined(Part<C, ?> part, List<Object> changes) {
        if (changes.size() < 2) {
            return changes.isEmpty() ? null : changes.get(0);
        }
        return part.combined((List<C>) changes);
    }

    /** Whether no part was queried or changed. */
    boolean isEmpty() {
        return ofParts.stream().allMatch(Objects::isNull);
    }
}
