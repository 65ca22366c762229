package dev.winerr.generator.emit.escape;

import dev.winerr.generator.text.RichText;
import java.util.regex.Pattern;

/**
 * For Java and languages with the same comments and strings. In a comment, a value becomes the HTML that Javadoc shows
 * as that text; in a string or character literal it is escaped; in code it must be a name or a number.
 *
 * <p>Only in Java do text blocks have the escapes of strings; raw and interpolated strings of other languages accept no
 * value.
 *
 * <p>In Java a backslash followed by {@code u} is an escape everywhere, even in comments (JLS 3.3), so no backslash is
 * written in comments.
 */
final class CodeEscaper implements Escaper {
    private static final Pattern NAME_OR_NUMBER = Pattern.compile("-?[\\p{L}\\p{N}_$.]*");

    private enum Place {
        CODE,
        LINE_COMMENT,
        BLOCK_COMMENT,
        STRING,
        CHARACTER,
        TEXT_BLOCK,
        RAW_STRING
    }

    private final boolean isJava;
    private final String alsoEscaped;
    private final StringBuilder line = new StringBuilder();
    private Place place = Place.CODE;
    private boolean escaped;
    private boolean raw;
    private int quotes;

    private CodeEscaper(boolean isJava, String alsoEscaped) {
        this.isJava = isJava;
        this.alsoEscaped = alsoEscaped;
    }

    static CodeEscaper ofJava() {
        return new CodeEscaper(true, "");
    }

    /**
     * Creates an escaper of another language with the same syntax.
     *
     * @param alsoEscaped additional characters that are special in the language's strings
     */
    static CodeEscaper ofOther(String alsoEscaped) {
        return new CodeEscaper(false, alsoEscaped);
    }

    @Override
    public void follow(char c) {
        Place before = place;
        switch (place) {
            case CODE -> followCode(c);
            case LINE_COMMENT -> place = c == '\n' ? Place.CODE : place;
            case BLOCK_COMMENT -> place = c == '/' && previous() == '*' ? Place.CODE : place;
            case STRING -> followLiteral(c, '"');
            case CHARACTER -> followLiteral(c, '\'');
            case TEXT_BLOCK -> followTextBlock(c);
            case RAW_STRING -> place = c == '"' ? Place.CODE : place;
        }
        remember(c, before != place);
    }

    /** Equivalent to following each character, but fast outside of literals, where most only lengthen the line. */
    @Override
    public void follow(String text) {
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && !isInLiteral() && !isBoundary(text.charAt(at))) {
                at++;
            }
            line.append(text, start, at);
            if (at < text.length()) {
                follow(text.charAt(at++));
            }
        }
    }

    /** Whether a character starts or ends a comment, a literal or a line. */
    private static boolean isBoundary(char c) {
        return switch (c) {
            case '"', '\'', '/', '*', '\n' -> true;
            default -> false;
        };
    }

    private boolean isInLiteral() {
        return place != Place.CODE && place != Place.LINE_COMMENT && place != Place.BLOCK_COMMENT;
    }

    private void followCode(char c) {
        if (c == '"') {
            quotes = previous() == '"' ? quotes + 1 : 1;
            place = quotes == 3 ? Place.TEXT_BLOCK : stringAfter(previous());
            quotes = quotes == 3 ? 0 : quotes;
        } else if (c == '\'') {
            place = Place.CHARACTER;
        } else if (previous() == '/' && (c == '/' || c == '*')) {
            place = c == '/' ? Place.LINE_COMMENT : Place.BLOCK_COMMENT;
        }
    }

    /** C#'s {@code @"} and {@code $"}, Scala's {@code s"}, C++'s {@code R"}: each has its own escapes. */
    private Place stringAfter(char c) {
        boolean continues = c == '"' && raw;
        raw = !isJava && (continues || c == '@' || Character.isJavaIdentifierPart(c));
        return raw ? Place.RAW_STRING : Place.STRING;
    }

    private void followLiteral(char c, char end) {
        if (escaped) {
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == end) {
            quotes += end == '"' && previous() == '"' ? 1 : 0;
            place = Place.CODE;
        }
    }

    private void followTextBlock(char c) {
        quotes = c == '"' && !escaped ? quotes + 1 : 0;
        escaped = c == '\\' && !escaped;
        if (quotes == 3) {
            quotes = 0;
            place = Place.CODE;
        }
    }

    private void remember(char c, boolean moved) {
        if (c == '\n') {
            line.setLength(0);
        } else if (moved && place == Place.BLOCK_COMMENT) {
            // "/*/" does not close the comment that it opens.
            line.append(' ');
        } else {
            line.append(c);
        }
    }

    private char previous() {
        return line.isEmpty() ? '\n' : line.charAt(line.length() - 1);
    }

    @Override
    public String value(String value) throws UnsafeValueException {
        return inserted(
                switch (place) {
                    case CODE -> nameOrNumber(value);
                    case LINE_COMMENT -> JavadocHtml.escape(value.replaceAll("\\R", " "));
                    case BLOCK_COMMENT -> inComment(JavadocHtml.escape(value));
                    case STRING, CHARACTER -> literal(value);
                    case TEXT_BLOCK, RAW_STRING -> inRawString(value);
                });
    }

    @Override
    public String description(RichText text) throws UnsafeValueException {
        return place == Place.BLOCK_COMMENT ? inserted(inComment(JavadocHtml.of(text))) : value(text.plain());
    }

    private String inserted(String written) {
        line.append(written.substring(written.lastIndexOf('\n') + 1));
        return written;
    }

    private static String nameOrNumber(String value) throws UnsafeValueException {
        if (!isName(value) && !NAME_OR_NUMBER.matcher(value).matches()) {
            throw new UnsafeValueException(value, "in code, outside of strings and comments");
        }
        return value;
    }

    /** Whether a value is a name in ASCII, as nearly all are. */
    private static boolean isName(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '_' && (c < '0' || c > 'z' || !Character.isLetterOrDigit(c))) {
                return false;
            }
        }
        return true;
    }

    private String inRawString(String value) throws UnsafeValueException {
        if (!isJava) {
            throw new UnsafeValueException(value, "in a raw or interpolated string, whose escapes differ");
        }
        return literal(value);
    }

    /** Continues on the next line in the way this one began, with its indentation and star. */
    private String inComment(String html) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        String margin = line.substring(0, indent);
        boolean hasStar = indent < line.length() && line.charAt(indent) == '*';
        return CommentFolding.fold(html, line.length(), margin + (hasStar ? "* " : " * "));
    }

    private String literal(String value) {
        return Characters.replace(value, c -> {
            boolean special = c == '"' || c == '\'' || alsoEscaped.indexOf(c) >= 0;
            return special ? "\\" + Character.toString(c) : Characters.backslashed(c);
        });
    }
}
