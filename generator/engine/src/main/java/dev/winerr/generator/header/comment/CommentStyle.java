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

    /** The style of the comment that starts at an offset of a text. */
    static CommentStyle at(int start, String text) {
        if (!isDoc(text, start)) {
            return PLAIN;
        }
        return text.startsWith("<", start + DOC.markLength) ? DOC_TRAILING : DOC;
    }

    /** A row of slashes or stars is a rule, and {@code /}{@code **}{@code /} is an empty plain comment. */
    private static boolean isDoc(String text, int start) {
        if (text.startsWith("//!", start) || text.startsWith("/*!", start)) {
            return true;
        } else if (text.startsWith("///", start)) {
            return !text.startsWith("/", start + DOC.markLength);
        }
        return text.startsWith("/**", start)
                && !text.startsWith("*", start + DOC.markLength)
                && !text.startsWith("/", start + DOC.markLength);
    }
}
