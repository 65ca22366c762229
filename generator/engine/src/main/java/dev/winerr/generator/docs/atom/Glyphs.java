package dev.winerr.generator.docs.atom;

/** Characters that machine translation and word processors use instead of plain ones. */
public final class Glyphs {
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private Glyphs() {}

    /**
     * The plain equivalent of {@code c}: full-width forms become ASCII, every dash a hyphen, every space a blank, and
     * markup characters (backslash, asterisk, grave accent) blanks too. One character for one, so that offsets are
     * kept.
     */
    public static char plain(char c) {
        if (c > ' ' && c < '\u007F') {
            return c == '\\' || c == '*' || c == '`' ? ' ' : c;
        } else if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            return (char) (c - FULL_WIDTH_OFFSET);
        }
        return switch (c) {
            case '\u3000' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u3002', '\u3001' -> '.';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    /** A text with {@linkplain #plain(char) plain} characters and the same length; usually the text itself. */
    public static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (plain(text.charAt(i)) != text.charAt(i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(plain(text.charAt(i)));
        }
        return out.toString();
    }

    /**
     * Whether {@code c} is invisible: control characters, zero-width characters, soft hyphens, and the bidirectional
     * overrides and isolates, with which a page could reverse the text around it.
     */
    public static boolean invisible(char c) {
        return switch (c) {
            case '\t', '\n', '\r', '\f' -> false;
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> true;
            default ->
                Character.isISOControl(c) || isBetween(c, '\u202A', '\u202E') || isBetween(c, '\u2066', '\u2069');
        };
    }

    private static boolean isBetween(char c, char first, char last) {
        return c >= first && c <= last;
    }
}
