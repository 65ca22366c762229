package dev.winerr.generator.header.lex;

import org.jspecify.annotations.Nullable;

/** The operators and punctuators of C17 6.4.6, and {@code ::}. */
final class Punctuators {
    private static final int ASCII = 128;
    private static final String[] PLAIN =
            ("[ ] ( ) { } . & * + - ~ ! / % < > ^ | ? : ; = , # -> ++ -- << >> <= >= == != && || *= /= %= += -= &= ^= |= ##"
                            + " ::")
                    .split(" ");
    private static final String[][] DIGRAPHS = {{"<:", "["}, {":>", "]"}, {"<%", "{"}, {"%>", "}"}, {"%:", "#"}};
    private static final Punctuator ELLIPSIS = new Punctuator("...", 3);
    private static final Punctuator SHIFT_LEFT = new Punctuator("<<=", 3);
    private static final Punctuator SHIFT_RIGHT = new Punctuator(">>=", 3);
    private static final Punctuator PASTE = new Punctuator("##", 4);

    /** Those of one character by that character, and those of two by both. */
    private static final @Nullable Punctuator[] SHORT = new @Nullable Punctuator[ASCII * ASCII];

    static {
        for (String spelling : PLAIN) {
            SHORT[index(spelling)] = new Punctuator(spelling, spelling.length());
        }
        for (String[] digraph : DIGRAPHS) {
            SHORT[index(digraph[0])] = new Punctuator(digraph[1], digraph[0].length());
        }
    }

    /**
     * A punctuator.
     *
     * @param spelling its spelling; for a digraph, that of the equivalent token
     * @param length its length in the text
     */
    record Punctuator(String spelling, int length) {}

    private Punctuators() {}

    private static int index(String spelling) {
        return spelling.charAt(0) * ASCII + (spelling.length() > 1 ? spelling.charAt(1) : 0);
    }

    /** The longest punctuator at the current position, or null. */
    static @Nullable Punctuator at(Scanner in) {
        char first = in.peek();
        Punctuator one = first < ASCII ? SHORT[first * ASCII] : null;
        if (one == null) {
            return null;
        }
        char second = in.peekSecond();
        Punctuator two = second < ASCII && second > 0 ? SHORT[first * ASCII + second] : null;
        Punctuator longest = two == null ? one : two;
        return switch (first) {
            case '.' -> second == '.' && in.peek(2) == '.' ? ELLIPSIS : longest;
            case '<' -> second == '<' && in.peek(2) == '=' ? SHIFT_LEFT : isBeforeScope(second, in) ? one : longest;
            case '>' -> second == '>' && in.peek(2) == '=' ? SHIFT_RIGHT : longest;
            case '%' -> second == ':' && in.peek(2) == '%' && in.peek(3) == ':' ? PASTE : longest;
            default -> longest;
        };
    }

    /** Whether {@code <::} is an angle bracket before a scope rather than a digraph and a colon: C++17 [lex.pptoken]/3. */
    private static boolean isBeforeScope(char second, Scanner in) {
        return second == ':' && in.peek(2) == ':' && in.peek(3) != ':' && in.peek(3) != '>';
    }
}
