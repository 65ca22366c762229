package dev.winerr.generator.header.mc;

import dev.winerr.generator.header.comment.CommentTexts;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;

/**
 * The C comments after the semicolons of a message file, which mc.exe copies to the header that it writes.
 *
 * @see PassThrough
 */
final class CopiedComments {
    private final SourceFile blanked;
    private final CommentTexts texts;

    private CopiedComments(SourceFile blanked, CommentTexts texts) {
        this.blanked = blanked;
        this.texts = texts;
    }

    /** The comments of a message file. */
    static CopiedComments of(SourceFile file) {
        SourceFile blanked = PassThrough.textOf(file);
        return new CopiedComments(blanked, CommentTexts.of(blanked));
    }

    /** The title of the last heading above a position; empty if there is none. */
    String headingAt(Span place) {
        return texts.groupAt(blanked.span(place.start(), place.end()));
    }
}
