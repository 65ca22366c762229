package dev.winerr.generator.emit.language;

import dev.winerr.generator.text.RichText;

/**
 * HTML for the inside of a Javadoc comment, where besides HTML's own characters {@code @}, braces, backslashes and the
 * slash of a comment's end mean something.
 */
final class JavadocHtml {
    private static final Html HTML = new Html(JavadocHtml::escape, true);

    private JavadocHtml() {}

    static String of(RichText text) {
        return HTML.of(text);
    }

    static String escape(String text) {
        String escaped = Characters.replace(text, c -> switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '@', '{', '}', '\\' -> entity(c);
            case '\n', '\t' -> "";
            case '\r' -> " ";
            default -> Characters.isHidden(c) ? entity(c) : "";
        });
        // A slash at the very start may follow a star that the template wrote.
        return escaped.replace("*/", "*&#47;").replaceFirst("^/", "&#47;");
    }

    /** A numeric entity; the few characters that HTML forbids altogether become the replacement character. */
    private static String entity(int c) {
        boolean allowed = c >= ' '
                && !(c >= 0x7F && c < 0xA0)
                && Character.getType(c) != Character.SURROGATE
                && Character.getType(c) != Character.UNASSIGNED;
        return allowed ? "&#" + c + ";" : "\uFFFD";
    }
}
