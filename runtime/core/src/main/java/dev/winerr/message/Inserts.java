package dev.winerr.message;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The inserts, starting at a given number. */
final class Inserts {
    private static final String NULL = "(null)";

    private final @Nullable Object[] values;
    private int next;

    Inserts(int first, @Nullable Object... values) {
        this.values = values;
        this.next = first - 1;
    }

    boolean hasNext() {
        return next < values.length;
    }

    @Nullable
    Object next() {
        return values[next++];
    }

    static String string(@Nullable Object insert) {
        if (insert == null) {
            return NULL;
        }
        try {
            return Objects.requireNonNullElse(insert.toString(), NULL);
        } catch (RuntimeException e) {
            // The message explains a failure, which another failure must not hide.
            return insert.getClass().getName();
        }
    }
}
