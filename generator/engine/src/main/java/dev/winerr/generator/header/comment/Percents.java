package dev.winerr.generator.header.comment;

import java.util.regex.Pattern;

/**
 * Converts texts to {@code FormatMessage} patterns, in which a percent sign starts an escape: {@code %0}, {@code %1} to
 * {@code %99}, optionally with a format between exclamation marks, and {@code %%}, {@code %.}, {@code %!}, {@code %b},
 * {@code %n}, {@code %r}, {@code %t} and percent with a space, according to the documentation of message text files.
 */
public final class Percents {
    /** {@code %0} ends the text only if it does not start a width, as in printf's {@code %08lx}. */
    private static final Pattern ESCAPE_OR_PERCENT = Pattern.compile("(%(?:0(?![0-9A-Za-z])|[1-9%.! bnrt]))|%");

    private Percents() {}

    /** A message's text: escapes are kept, and all other percent signs, such as those of printf, are escaped. */
    public static String ofMessage(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        return ESCAPE_OR_PERCENT.matcher(text).replaceAll(match -> match.group(1) == null ? "%%" : "$0");
    }

    /** A plain text, in which percent signs are literal. */
    public static String ofPlain(String text) {
        return text.replace("%", "%%");
    }
}
