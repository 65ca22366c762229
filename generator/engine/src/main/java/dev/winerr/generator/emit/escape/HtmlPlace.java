package dev.winerr.generator.emit.escape;

/**
 * A place in HTML or XML that a template writes.
 *
 * @param kind the syntactic context of the next character
 * @param quote the quote that ends the attribute
 * @param attribute the attribute whose value is being written, in lower case
 * @param atStart whether that value is still empty
 * @param element the element whose content contains no tags; empty elsewhere
 * @param markup the part already written of a tag, or of the end of a comment or script
 */
record HtmlPlace(Kind kind, char quote, String attribute, boolean atStart, String element, String markup) {
    /** The beginning of a file. */
    static final HtmlPlace START = new HtmlPlace(Kind.TEXT, '"', "", false, "", "");

    /** The syntactic context of the next character. */
    enum Kind {
        TEXT,
        TAG,
        ATTRIBUTE,
        COMMENT,
        CODE
    }

    /** Whether a value would be the beginning of an attribute's. */
    boolean isAtStartOfAttribute() {
        return kind == Kind.ATTRIBUTE && atStart;
    }

    /** The place after a value that was inserted here. */
    HtmlPlace afterValue() {
        return atStart ? new HtmlPlace(kind, quote, attribute, false, element, markup) : this;
    }

    /** The place after characters of the template. */
    HtmlPlace after(String text) {
        HtmlScanner scanner = new HtmlScanner(this);
        text.chars().forEach(c -> scanner.follow((char) c));
        return scanner.place();
    }
}
