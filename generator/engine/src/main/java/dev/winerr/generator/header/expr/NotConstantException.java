package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.lex.Token;

/** Thrown if tokens are not an integer constant expression. */
public final class NotConstantException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why the tokens are not an integer constant expression, which shows whether they were meant as one. */
    public enum Cause {
        /** They are something else: a string, a type, part of a declaration. */
        NOT_A_NUMBER,
        /** They are not an expression: an operand is missing, or there is an extra token. */
        MALFORMED,
        /** They are one, except for a semicolon at the end or an extra or missing parenthesis. */
        SLIP,
        /** They use an unknown name. */
        UNKNOWN_NAME,
        /** They need the unknown size of a type or offset of a member. */
        UNKNOWN_SIZE,
        /**
         * They are a C++ expression that only a compiler can evaluate: templates, class objects, functions with
         * statements.
         */
        BEYOND,
        /** They read an object or call a function whose value only the running program knows. */
        AT_RUN_TIME,
        /** They are one, but C does not define its value. */
        NO_VALUE,
        /** They divide by zero. */
        DIVISION_BY_ZERO
    }

    private final Cause kind;
    private final transient Token at;

    NotConstantException(Cause kind, String reason, Token at) {
        super(reason, null, false, false);
        this.kind = kind;
        this.at = at;
    }

    /** The tokens are not an integer. */
    static NotConstantException notANumber(String reason, Token at) {
        return new NotConstantException(Cause.NOT_A_NUMBER, reason, at);
    }

    /** The tokens do not conform to the grammar of expressions. */
    static NotConstantException malformed(String reason, Token at) {
        return new NotConstantException(Cause.MALFORMED, reason, at);
    }

    /** The tokens are C++ that is not evaluated. */
    public static NotConstantException beyond(String reason, Token at) {
        return new NotConstantException(Cause.BEYOND, reason, at);
    }

    /** The tokens call a known function that cannot be called at compile time. */
    public static NotConstantException calls(Token function) {
        return new NotConstantException(Cause.AT_RUN_TIME, "it calls the function '" + function.text() + "'", function);
    }

    /** The tokens read an object that is declared. */
    static NotConstantException reads(Token object) {
        return new NotConstantException(Cause.AT_RUN_TIME, "it reads the object '" + object.text() + "'", object);
    }

    /** The tokens are nested deeper than in any real header. */
    public static NotConstantException tooDeep(int deepest, Token at) {
        return new NotConstantException(Cause.NO_VALUE, "it is nested more than " + deepest + " deep", at);
    }

    /** The kind of reason. */
    public Cause kind() {
        return kind;
    }

    /** The reason in words, as the end of a sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** The token that causes it. */
    public Token at() {
        return at;
    }
}
