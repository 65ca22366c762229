package dev.winerr.message;

import org.jspecify.annotations.Nullable;

/** The inserts from a number on. */
final class Inserts {
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
        return insert == null ? "(null)" : insert.toString();
    }
}
