package dev.winerr.generator.header.lex;

/** Counts open brackets in a sequence of tokens or characters. */
public final class Nesting {
    private final String openers;
    private final String closers;
    private int open;

    private Nesting(String openers, String closers) {
        this.openers = openers;
        this.closers = closers;
    }

    /** Counts brackets of all kinds, as C's grammar does. */
    public static Nesting ofBrackets() {
        return new Nesting("([{", ")]}");
    }

    /** Counts parentheses only, as the arguments of macros do: C17 6.10.3 paragraph 11. */
    public static Nesting ofParentheses() {
        return new Nesting("(", ")");
    }

    /** Counts the angle brackets of C++ templates, two of which are closed by {@code >>} (C++17 [temp.names]/3). */
    public static Nesting ofAngles() {
        return new Nesting("<", ">");
    }

    /** Whether a bracket is open; in a sequence counted backwards, whether its start is inside one. */
    public boolean isOpen() {
        return open > 0;
    }

    /** Whether a token closes a bracket opened before the counted ones. */
    public boolean isClosedBy(Token token) {
        return open == 0 && change(token) < 0;
    }

    /** Whether a token opens a bracket of the counted kind. */
    public boolean isOpenedBy(Token token) {
        return change(token) > 0;
    }

    /** Counts a token. */
    public void count(Token token) {
        open += change(token);
    }

    /** Counts a character outside quotes and comments. */
    public void count(char c) {
        open += change(c);
    }

    private int change(Token token) {
        String text = token.text();
        if (token.kind() != TokenKind.PUNCTUATOR || text.length() > 2) {
            return 0;
        }
        int first = change(text.charAt(0));
        if (text.length() == 1 || first == 0) {
            return first;
        }
        return text.equals(">>") ? 2 * first : 0;
    }

    private int change(char c) {
        return openers.indexOf(c) >= 0 ? 1 : closers.indexOf(c) >= 0 ? -1 : 0;
    }
}
