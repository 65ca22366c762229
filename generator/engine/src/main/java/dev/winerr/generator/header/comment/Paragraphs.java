package dev.winerr.generator.header.comment;

import java.util.List;

/**
 * Joins the lines of a message into one text.
 *
 * <p>A line break in a message file is soft: {@code FormatMessage} may wrap lines differently, and a message that needs
 * a break at a certain position contains {@code %n}. So the lines of a paragraph are joined by a space, white space is
 * collapsed, and a blank line, which separates paragraphs, is kept. A line that already ends in a hard break ({@code
 * %n} or {@code %r}) is joined without the space, which would otherwise indent the next line.
 */
public final class Paragraphs {
    private Paragraphs() {}

    /**
     * Joins lines.
     *
     * @param lines the lines without line breaks
     * @return the text without surrounding blanks; empty if there is none
     */
    public static String join(List<String> lines) {
        StringBuilder out = new StringBuilder();
        boolean paragraphEnded = false;
        for (String line : lines) {
            if (line.isBlank()) {
                paragraphEnded = true;
                continue;
            }
            out.append(separator(out, paragraphEnded));
            appendFolded(out, line);
            paragraphEnded = false;
        }
        return out.toString();
    }

    private static String separator(StringBuilder before, boolean paragraphEnded) {
        if (before.isEmpty()) {
            return "";
        } else if (paragraphEnded) {
            return "\n\n";
        }
        return endsInHardBreak(before) ? "" : " ";
    }

    /**
     * Whether the last two characters are an escape sequence, rather than the end of {@code %%n}, which prints "%n".
     */
    private static boolean endsInHardBreak(StringBuilder text) {
        char last = text.charAt(text.length() - 1);
        int at = text.length() - 2;
        while (at >= 0 && text.charAt(at) == '%') {
            at--;
        }
        int percents = text.length() - 2 - at;
        return (last == 'n' || last == 'r') && percents % 2 == 1;
    }

    /** Appends the words of a line with one space between them. */
    private static void appendFolded(StringBuilder out, String line) {
        int start = out.length();
        boolean isSeparated = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isBlank(c)) {
                isSeparated = out.length() > start;
            } else {
                out.append(isSeparated ? " " : "").append(c);
                isSeparated = false;
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
