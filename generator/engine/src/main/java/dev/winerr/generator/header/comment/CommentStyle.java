package dev.winerr.generator.header.comment;

/** Whether a comment is for Doxygen, and what it refers to. */
enum CommentStyle {
    PLAIN(2),
    /** {@code ///}, {@code //!}, and their block forms: refers to what follows. */
    DOC(3),
    /** {@code ///<} and similar: refers to what precedes. */
    DOC_TRAILING(4);

    private final int markLength;

    CommentStyle(int markLength) {
        this.markLength = markLength;
    }

    /** The number of characters that start a comment of this style. */
    int markLength() {
        return markLength;
    }

    static CommentStyle of(String comment) {
        if (!isDoc(comment)) {
            return PLAIN;
        }
        return comment.startsWith("<", DOC.markLength) ? DOC_TRAILING : DOC;
    }

    /** A row of slashes or stars is a rule, and {@code /}{@code **}{@code /} is an empty plain comment. */
    private static boolean isDoc(String comment) {
        if (comment.startsWith("//!") || comment.startsWith("/*!")) {
            return true;
        } else if (comment.startsWith("///")) {
            return !comment.startsWith("/", DOC.markLength);
        }
        return comment.startsWith("/**")
                && !comment.startsWith("*", DOC.markLength)
                && !comment.startsWith("/", DOC.markLength);
    }
}
