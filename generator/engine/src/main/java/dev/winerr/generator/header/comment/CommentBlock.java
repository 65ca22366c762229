package dev.winerr.generator.header.comment;

import dev.winerr.generator.source.Span;
import java.util.List;

/**
 * One comment between delimiters, or consecutive line comments that belong together.
 *
 * @param span from the first comment's first character to the last one's end
 * @param ownLine whether nothing but white space stands before it on its line
 * @param style which reader it was written for
 * @param lines its lines without comment marks and without the stars of a left margin
 */
record CommentBlock(Span span, boolean ownLine, CommentStyle style, List<String> lines) {
    CommentBlock {
        lines = List.copyOf(lines);
    }

    int lastLine() {
        return span.file().line(Math.max(span.start(), span.end() - 1));
    }
}
