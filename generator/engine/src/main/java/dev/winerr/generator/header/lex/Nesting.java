package dev.winerr.generator.header.lex;

/** Counts the brackets that are open in a sequence of tokens. */
public final class Nesting {
    private final boolean parenthesesOnly;
    private int open;

    private Nesting(boolean parenthesesOnly) {
        this.parenthesesOnly = parenthesesOnly;
    }

    /** Counts brackets of all kinds, as C's grammar does. */
    public static Nesting ofBrackets() {
        return new Nesting(false);
    }

    /** Counts parentheses only, as the arguments of macros do: C17 6.10.3 paragraph 11. */
    public static Nesting ofParentheses() {
        return new Nesting(true);
    }

    /** Whether a bracket is open. */
    public boolean isOpen() {
        return open > 0;
    }

    /** Whether a token closes a bracket that was open before all that were counted. */
    public boolean isClosedBy(Token token) {
        return open == 0 && change(token) < 0;
    }

    /** Whether a token opens a bracket of any kind. */
    static boolean opens(Token token) {
        return ofBrackets().change(token) > 0;
    }

    /** Counts a token. */
    public void count(Token token) {
        open += change(token);
    }

    private int change(Token token) {
        if (token.kind() != TokenKind.PUNCTUATOR || token.text().length() > 1) {
            return 0;
        }
        return switch (token.text().charAt(0)) {
            case '(' -> 1;
            case ')' -> -1;
            case '[', '{' -> parenthesesOnly ? 0 : 1;
            case ']', '}' -> parenthesesOnly ? 0 : -1;
            default -> 0;
        };
    }
}
