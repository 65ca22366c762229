package dev.winerr.generator.header.mc;

import dev.winerr.generator.header.comment.CommentTexts;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The C comments after the semicolons of a message file, which mc.exe copies to the header that it writes.
 *
 * <p>They are read in a copy of the file in which everything else is blank, so that their positions are kept.
 */
final class CopiedComments {
    private final SourceFile blanked;
    private final CommentTexts texts;

    CopiedComments(SourceFile file) {
        this.blanked = PassThrough.textOf(file);
        this.texts = new CommentTexts(blanked, comments(blanked));
    }

    /** The title of the last heading above a position; empty if there is none. */
    String headingAt(Span place) {
        return texts.groupAt(blanked.span(place.start(), place.end()));
    }

    private static List<Span> comments(SourceFile file) {
        List<Span> comments = new ArrayList<>();
        String text = file.text();
        int at = text.indexOf('/');
        while (at >= 0 && at + 1 < text.length()) {
            int end = commentEnd(file, at);
            if (end > at) {
                comments.add(file.span(at, end));
            }
            at = text.indexOf('/', Math.max(end, at + 1));
        }
        return comments;
    }

    /** The end of the comment at an offset; the offset itself if there is none. */
    private static int commentEnd(SourceFile file, int at) {
        String text = file.text();
        if (text.startsWith("//", at)) {
            int line = file.line(at);
            return file.lineStart(line) + file.lineText(line).length();
        } else if (text.startsWith("/*", at)) {
            int close = text.indexOf("*/", at + 2);
            return close < 0 ? text.length() : close + 2;
        }
        return at;
    }
}
