package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The open conditional groups at one position in a file, C17 6.10.1. */
final class Conditionals {
    private final Deque<Group> groups = new ArrayDeque<>();

    /** One {@code #if} up to its {@code #endif}. */
    private record Group(Token opener, boolean reachable, boolean active, boolean taken, boolean sawElse) {}

    /** The groups that are open at this position; two such lists are equal if the groups are in the same state. */
    List<?> snapshot() {
        return List.copyOf(groups);
    }

    /** Restores the groups that were open at a position. */
    void restore(List<?> snapshot) {
        groups.clear();
        snapshot.forEach(group -> groups.add((Group) group));
    }

    /** Whether the text here is active. */
    boolean isActive() {
        return groups.isEmpty() || groups.peek().active();
    }

    int depth() {
        return groups.size();
    }

    /** Opens a group; the condition is evaluated only if needed. */
    void open(Token opener, BooleanSupplier condition) {
        boolean reachable = isActive();
        boolean active = reachable && condition.getAsBoolean();
        groups.push(new Group(opener, reachable, active, active, false));
    }

    /** Starts the next branch; false if there is no group, or an {@code #else} has started its last branch. */
    boolean branch(boolean isElse, BooleanSupplier condition) {
        Group group = groups.peek();
        if (group == null || group.sawElse()) {
            return false;
        }
        boolean active = group.reachable() && !group.taken() && condition.getAsBoolean();
        groups.pop();
        groups.push(new Group(group.opener(), group.reachable(), active, group.taken() || active, isElse));
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
        return group == null ? null : group.opener();
    }
}
