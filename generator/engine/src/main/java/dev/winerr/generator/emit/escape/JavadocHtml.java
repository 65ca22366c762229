package dev.winerr.generator.emit.escape;

import dev.winerr.generator.text.RichText;

/**
 * HTML for a Javadoc comment, where not only HTML's special characters are special, but also {@code @}, braces,
 * backslashes and the slash of a comment's end.
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
            case '@', '{', '}', '\\' -> Characters.entity(c);
            case '\n', '\t' -> "";
            case '\r' -> " ";
            default -> Characters.isHidden(c) ? Characters.entity(c) : "";
        });
        // A slash at the very start may follow a star written by the template.
        String inside = escaped.replace("*/", "*&#47;");
        return inside.startsWith("/") ? "&#47;" + inside.substring(1) : inside;
    }
}
