package dev.winerr.message;

import org.jspecify.annotations.Nullable;

/**
 * Replaces the inserts of a message as Windows' {@code FormatMessage} does. Does not use {@link
 * java.text.MessageFormat}, which gives quotes and braces a meaning.
 *
 * <table>
 *   <caption>Sequences</caption>
 *   <tr><th>Sequence</th><th>Meaning</th></tr>
 *   <tr><td>{@code %1} to {@code %99}</td><td>that insert, as a string</td></tr>
 *   <tr><td>{@code %1!08X!}</td><td>that insert as {@code printf} writes it: flags {@code - + 0 # } and space, width,
 *       precision, a size ({@code h l ll w I I32 I64}), and one of {@code c C d i o p s S u x X}</td></tr>
 *   <tr><td>{@code %1!*.*s!}</td><td>width and precision are inserts 1 and 2, the string is insert 3</td></tr>
 *   <tr><td>{@code %0}</td><td>the message ends here, without a line break</td></tr>
 *   <tr><td>{@code %n}</td><td>line break: a line feed, where Windows writes carriage return and line feed</td></tr>
 *   <tr><td>{@code %r}, {@code %t}, {@code %b}</td><td>carriage return, tab, space</td></tr>
 *   <tr><td>{@code %%}, {@code %!}, {@code %.}, and any other</td><td>that character</td></tr>
 * </table>
 *
 * <p>Where {@code FormatMessage} fails, this method returns as much as possible: the sequence of a missing insert
 * remains visible, as does a sequence that cannot be parsed; an insert that is not a number where the sequence requires
 * one is written as a string. Floating-point types are not supported, as in Windows. All inserts together are limited
 * to 65,535 characters, the maximum of {@code FormatMessage}; the rest is truncated.
 */
public final class MessageFormatter {
    private static final int MOST_INSERTED = 0xFFFF;

    private final String text;
    private final @Nullable Object[] inserts;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int room = MOST_INSERTED;

    private MessageFormatter(String text, @Nullable Object... inserts) {
        this.text = text;
        this.inserts = inserts;
    }

    /**
     * Formats a message.
     *
     * @param text a message with sequences
     * @param inserts the values of {@code %1}, {@code %2} ...: strings and other objects, written by {@code
     *     toString()}; numbers; {@code null}, written as {@code (null)}
     * @return the message without sequences, except those that could not be replaced
     */
    public static String format(String text, @Nullable Object... inserts) {
        return text.indexOf('%') < 0 ? text : new MessageFormatter(text, inserts).run();
    }

    private String run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '%' || at + 1 == text.length()) {
                out.append(c);
                at++;
            } else if (text.charAt(at + 1) == '0') {
                break;
            } else {
                sequence(text.charAt(at + 1));
            }
        }
        return out.toString();
    }

    private void sequence(char type) {
        if (type >= '1' && type <= '9') {
            insert();
            return;
        }
        out.append(
                switch (type) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    case 'b' -> ' ';
                    default -> type;
                });
        at += 2;
    }

    private void insert() {
        int start = at++;
        int number = number();
        InsertFormat format = format();
        String written = format == null ? null : format.write(new Inserts(number, inserts));
        if (written == null) {
            out.append(text, start, at);
        } else {
            int length = Math.min(written.length(), room);
            out.append(written, 0, length);
            room -= length;
        }
    }

    /** The format between exclamation marks, if there is one; null if it is invalid. None has a percent sign. */
    private @Nullable InsertFormat format() {
        if (at == text.length() || text.charAt(at) != '!') {
            return InsertFormat.STRING;
        }
        int close = text.indexOf('!', at + 1);
        int percent = text.indexOf('%', at);
        if (close < 0 || (percent >= 0 && percent < close)) {
            return InsertFormat.STRING;
        }
        String format = text.substring(at + 1, close);
        at = close + 1;
        return InsertFormat.parse(format);
    }

    /** One or two digits. */
    private int number() {
        int number = text.charAt(at++) - '0';
        if (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = number * 10 + text.charAt(at++) - '0';
        }
        return number;
    }
}
