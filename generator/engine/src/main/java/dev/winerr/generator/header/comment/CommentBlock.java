package dev.winerr.generator.header.comment;

import dev.winerr.generator.source.Span;
import java.util.List;

/**
 * A block comment, or consecutive line comments that belong together.
 *
 * @param span from the start of the first comment to the end of the last one
 * @param ownLine whether only white space precedes it on its line
 * @param style its style
 * @param lines its lines without comment delimiters and without the stars of a left margin
 */
record CommentBlock(Span span, boolean ownLine, CommentStyle style, List<String> lines) {
    CommentBlock {
        lines = List.copyOf(lines);
    }

    int lastLine() {
        return span.file().line(Math.max(span.start(), span.end() - 1));
    }
}
