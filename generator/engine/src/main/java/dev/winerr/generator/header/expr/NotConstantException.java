package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.lex.Token;

/** Tokens are no integer constant expression. */
public final class NotConstantException extends Exception {
    private static final long serialVersionUID = 1L;

    /** How surely the tokens were meant as one. */
    public enum Cause {
        /** They are something else: a string, a type, a piece of a declaration. */
        NO_NUMBER,
        /** They are no expression: an operand is missing, or a token is too many. */
        MALFORMED,
        /** They are one, but for a semicolon after it or a parenthesis too many or too few. */
        SLIP,
        /** They name something that is not there. */
        UNKNOWN_NAME,
        /** They need the size of a type, or the place of a member, that is not there. */
        UNKNOWN_SIZE,
        /** They are one of C++ that takes a compiler to evaluate: templates, objects of classes, functions with statements. */
        BEYOND,
        /** They are one, and C gives it no value. */
        NO_VALUE,
        /** They are one, and divide by zero. */
        DIVISION_BY_ZERO
    }

    private final Cause kind;
    private final transient Token at;

    NotConstantException(Cause kind, String reason, Token at) {
        super(reason, null, false, false);
        this.kind = kind;
        this.at = at;
    }

    /** The tokens are something else than an integer. */
    static NotConstantException no(String reason, Token at) {
        return new NotConstantException(Cause.NO_NUMBER, reason, at);
    }

    /** The tokens do not follow the grammar of expressions. */
    static NotConstantException malformed(String reason, Token at) {
        return new NotConstantException(Cause.MALFORMED, reason, at);
    }

    /** The tokens are C++ that is not evaluated. */
    public static NotConstantException beyond(String reason, Token at) {
        return new NotConstantException(Cause.BEYOND, reason, at);
    }

    /** They call a function that is known, but not while compiling. */
    public static NotConstantException runs(Token function) {
        return no("it calls the function '" + function.text() + "'", function);
    }

    /** They are nested deeper than anybody writes. */
    public static NotConstantException tooDeep(int deepest, Token at) {
        return new NotConstantException(Cause.NO_VALUE, "it is nested more than " + deepest + " deep", at);
    }

    /** How surely the tokens were meant as a constant. */
    public Cause kind() {
        return kind;
    }

    /** Why there is no value, as the end of a sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** The token that gives no value. */
    public Token at() {
        return at;
    }
}
