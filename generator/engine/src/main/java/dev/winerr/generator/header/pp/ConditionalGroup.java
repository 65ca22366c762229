package dev.winerr.generator.header.pp;

import dev.winerr.generator.source.Span;
import java.util.List;

/**
 * A conditional group, C17 6.10.1, part of which was not read.
 *
 * @param lines its conditions in order, without {@code #else}
 * @param span from its {@code #if} to its {@code #endif}
 * @param hidden how many of its characters were not read
 */
public record ConditionalGroup(List<ConditionLine> lines, Span span, int hidden) {
    public ConditionalGroup {
        lines = List.copyOf(lines);
    }

    /** Its text, directives included. */
    public String text() {
        return span.file().text().substring(span.start(), span.end());
    }
}
