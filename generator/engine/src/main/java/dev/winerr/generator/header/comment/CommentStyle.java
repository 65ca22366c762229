package dev.winerr.generator.header.comment;

/** Whether a comment is for Doxygen, and which way it points. */
enum CommentStyle {
    PLAIN(2),
    /** {@code ///}, {@code //!}, and their block forms: of what follows. */
    DOC(3),
    /** {@code ///<} and its kin: of what stands before. */
    DOC_TRAILING(4);

    private final int markLength;

    CommentStyle(int markLength) {
        this.markLength = markLength;
    }

    /** How many characters open a comment of this style. */
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
