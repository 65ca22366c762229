package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import java.util.List;

/**
 * A condition that determined which part of a file was read.
 *
 * @param directive its {@code if}, {@code ifdef}, {@code ifndef}, {@code elif} ...
 * @param line the rest of its line
 */
public record ConditionLine(Token directive, List<Token> line) {
    public ConditionLine {
        line = List.copyOf(line);
    }

    /** The directive as it is written. */
    public String text() {
        return "#" + directive.text() + " " + TokenSpelling.of(line);
    }
}
