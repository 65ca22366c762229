package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Tracks the directives of one file, and determines which conditional groups have hidden parts. */
final class HiddenParts {
    private final List<ConditionalGroup> groups = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A group whose end is not reached yet; it has no lines if it is hidden itself. */
    private static final class Open {
        private final Token hash;
        private final List<ConditionLine> lines = new ArrayList<>();
        private boolean active;
        private int branch;
        private int hidden;

        Open(Token hash) {
            this.hash = hash;
        }

        void begin(Token name, List<Token> rest, boolean isActive) {
            if (!name.is("else")) {
                lines.add(new ConditionLine(name, rest));
            }
            active = isActive;
            branch = (rest.isEmpty() ? name : rest.get(rest.size() - 1)).end();
        }

        void finish(Token next) {
            hidden += active ? 0 : Math.max(0, next.start() - branch);
        }
    }

    /** Processes an {@code #if}, with the state of the text after it. */
    void open(Token hash, Token name, List<Token> rest, boolean isReachable, boolean isActive) {
        Open group = new Open(hash);
        if (isReachable) {
            group.begin(name, rest, isActive);
        }
        open.push(group);
    }

    /** Processes the start of the next branch. */
    void branch(Token hash, Token name, List<Token> rest, boolean isActive) {
        Open group = open.peek();
        if (group != null && !group.lines.isEmpty()) {
            group.finish(hash);
            group.begin(name, rest, isActive);
        }
    }

    /** Processes an {@code #endif}. */
    void close(Token hash, Token name) {
        Open group = open.poll();
        if (group != null && !group.lines.isEmpty()) {
            group.finish(hash);
            if (group.hidden > 0) {
                groups.add(new ConditionalGroup(
                        group.lines, hash.file().span(group.hash.start(), name.end()), group.hidden));
            }
        }
    }

    /** The groups that hide something, inner ones first. */
    List<ConditionalGroup> groups() {
        return List.copyOf(groups);
    }
}
