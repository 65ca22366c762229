package dev.winerr.generator.emit.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The quotes and comments of a language.
 *
 * @param lineComments the start of comments that end with the line
 * @param commentsNeedSpace whether these start only after white space
 * @param blockStart the start of a block comment; empty if there are none
 * @param blockEnd the end of a block comment
 * @param quotes its quotes; one whose start ends with that of another precedes it
 * @param quotesBareValues whether a value outside quotes may be put in double quotes
 */
record Dialect(
        List<String> lineComments,
        boolean commentsNeedSpace,
        String blockStart,
        String blockEnd,
        List<Quote> quotes,
        boolean quotesBareValues) {

    private static final char NONE = '\0';

    /** Standard SQL (ISO 9075-2, 5.3): a quote in a quote is doubled, and a backslash is literal. */
    static final Dialect SQL =
            new Dialect(List.of("--"), false, "/*", "*/", List.of(doubled("'"), doubled("\"")), false);

    /** Python (reference, 2.4): prefixed strings have other escapes, or none. */
    static final Dialect PYTHON = new Dialect(List.of("#"), false, "", "", pythonQuotes(), false);

    /** Ruby: a number sign may start an expression in double quotes; single quotes have two escapes. */
    static final Dialect RUBY = new Dialect(
            List.of("#"),
            false,
            "",
            "",
            List.of(
                    escaping("\"", Dialect::ruby),
                    escaping(
                            "'",
                            c -> c == '\\' || c == '\''
                                    ? "\\" + (char) c
                                    : Characters.isHidden(c) && c != '\n' ? "\uFFFD" : "")),
            false);

    /** The shell (POSIX 2.2): in single quotes nothing is special, and nothing can be escaped. */
    static final Dialect SHELL = new Dialect(
            List.of("#"),
            true,
            "",
            "",
            List.of(
                    refusing("$'", "'"),
                    new Quote("'", "'", NONE, c -> c == '\'' ? "'\\''" : visible(c)),
                    escaping("\"", c -> "\\\"$`".indexOf(c) >= 0 ? "\\" + (char) c : visible(c))),
            false);

    /** PowerShell: typographic quotes are quotes too. */
    static final Dialect POWERSHELL = new Dialect(
            List.of("#"),
            true,
            "<#",
            "#>",
            List.of(
                    refusing("@'", "'@"),
                    refusing("@\"", "\"@"),
                    new Quote("'", "'", NONE, c -> "'\u2018\u2019\u201A\u201B".indexOf(c) >= 0 ? twice(c) : visible(c)),
                    new Quote(
                            "\"",
                            "\"",
                            '`',
                            c -> "\"`$\u201C\u201D\u201E".indexOf(c) >= 0
                                    ? "`" + (char) c
                                    : c == '\n' ? "`n" : visible(c))),
            false);

    /** YAML (1.2.2, 7.3): anything but a plain scalar is put in double quotes, whose escapes include those of JSON. */
    static final Dialect YAML = new Dialect(
            List.of("#"),
            true,
            "",
            "",
            List.of(
                    new Quote("'", "'", NONE, c -> c == '\'' ? "''" : c == '\n' ? " " : visible(c)),
                    escaping("\"", JsonEscaper::escape)),
            true);

    /**
     * A quote.
     *
     * @param open its start
     * @param close its end
     * @param escape the character that escapes the next one; NUL if there is none
     * @param form the escaped form of a character, {@code ""} if unchanged; null if no value is allowed in it
     */
    record Quote(
            String open,
            String close,
            char escape,
            @Nullable IntFunction<String> form) {
        String form(String value) throws UnsafeValueException {
            if (form == null) {
                throw new UnsafeValueException(value, "in a raw or interpolated string, whose escapes differ");
            }
            return Characters.replace(value, form);
        }
    }

    /** The form of a value outside quotes that is neither a name nor a number. */
    String bare(String value) throws UnsafeValueException {
        if (!quotesBareValues) {
            throw new UnsafeValueException(value, "in code, outside of strings and comments");
        }
        return '"' + Characters.replace(value, JsonEscaper::escape) + '"';
    }

    private static Quote doubled(String mark) {
        int quote = mark.charAt(0);
        return new Quote(mark, mark, NONE, c -> c == quote ? twice(c) : visible(c));
    }

    private static Quote escaping(String mark, IntFunction<String> form) {
        return new Quote(mark, mark, '\\', form);
    }

    private static Quote refusing(String open, String close) {
        return new Quote(open, close, NONE, null);
    }

    private static List<Quote> pythonQuotes() {
        List<String> marks = List.of("\'\'\'", "\"\"\"", "'", "\"");
        List<Quote> quotes = new ArrayList<>();
        for (String mark : marks) {
            "rRfFbB".chars().forEach(prefix -> quotes.add(refusing((char) prefix + mark, mark)));
        }
        marks.forEach(mark -> quotes.add(escaping(mark, Dialect::python)));
        return quotes;
    }

    private static String twice(int c) {
        return Character.toString(c).repeat(2);
    }

    /** Quotes of these languages may contain line breaks; they have no escapes for invisible characters. */
    private static String visible(int c) {
        return Characters.isHidden(c) && c != '\n' && c != '\t' ? "\uFFFD" : "";
    }

    private static String python(int c) {
        return c == '\''
                ? "\\'"
                : Characters.isHidden(c) && c > 0xFFFF ? String.format("\\U%08X", c) : JsonEscaper.escape(c);
    }

    private static String ruby(int c) {
        return c == '#'
                ? "\\#"
                : Characters.isHidden(c) && c >= ' ' ? String.format("\\u{%X}", c) : JsonEscaper.escape(c);
    }
}
