package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The open conditional groups at one position in a file, C17 6.10.1. */
final class Conditionals {
    private final Deque<Group> groups = new ArrayDeque<>();

    /** One {@code #if} up to its {@code #endif}. */
    private static final class Group {
        private final Token opener;
        private final boolean reachable;
        private boolean active;
        private boolean taken;
        private boolean sawElse;

        Group(Token opener, boolean reachable, boolean active) {
            this.opener = opener;
            this.reachable = reachable;
            this.active = active;
            this.taken = active;
        }
    }

    /** Whether the text here is active. */
    boolean isActive() {
        return groups.isEmpty() || groups.peek().active;
    }

    int depth() {
        return groups.size();
    }

    /** Opens a group; the condition is evaluated only if needed. */
    void open(Token opener, BooleanSupplier condition) {
        boolean reachable = isActive();
        groups.push(new Group(opener, reachable, reachable && condition.getAsBoolean()));
    }

    /** Starts the next branch; false if there is no group, or its last branch was started. */
    boolean branch(boolean isElse, BooleanSupplier condition) {
        Group group = groups.peek();
        if (group == null || group.sawElse) {
            return false;
        }
        group.sawElse = isElse;
        group.active = group.reachable && !group.taken && condition.getAsBoolean();
        group.taken |= group.active;
        return true;
    }

    /** Closes the innermost group; false if there is none. */
    boolean close() {
        return groups.poll() != null;
    }

    /** Closes the innermost group and returns its opening token; null if there is none. */
    @Nullable
    Token abandon() {
        Group group = groups.poll();
        return group == null ? null : group.opener;
    }
}
