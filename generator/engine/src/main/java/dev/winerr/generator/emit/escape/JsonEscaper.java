package dev.winerr.generator.emit.escape;

import java.util.regex.Pattern;

/** For JSON (RFC 8259): a value becomes the content of a string or, outside quotes, a number or literal. */
public final class JsonEscaper implements Escaper {
    private static final Pattern LITERAL = Pattern.compile("-?(0|[1-9][0-9]*)|true|false|null");

    private boolean inString;
    private boolean escaped;

    /** Creates an escaper for the start of a file. */
    public JsonEscaper() {}

    @Override
    public void follow(char c) {
        if (escaped) {
            escaped = false;
        } else if (c == '"') {
            inString = !inString;
        } else {
            escaped = inString && c == '\\';
        }
    }

    @Override
    public String value(String value) throws UnsafeValueException {
        if (!inString && !LITERAL.matcher(value).matches()) {
            throw new UnsafeValueException(value, "in JSON outside of quotes");
        }
        return inString ? escape(value) : value;
    }

    /** A text as the content of a JSON string. */
    public static String escape(String text) {
        return Characters.replace(text, JsonEscaper::escape);
    }

    /** The escape of a code point in a JSON string; {@code ""} if it needs none. */
    static String escape(int c) {
        return c == '"' ? "\\\"" : Characters.backslashed(c);
    }
}
