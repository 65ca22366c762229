package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;

/** The result of evaluating a constant. */
public sealed interface Outcome {

    /**
     * It has a value.
     *
     * @param value the value
     */
    record Known(Value value) implements Outcome {}

    /**
     * It is not a constant, and nobody would expect it to be one: a string, a type, another name for a function.
     *
     * @param at what it is instead
     */
    record Other(Token at) implements Outcome {}

    /**
     * It has no value.
     *
     * @param why why not
     * @param reason the reason, as the end of a sentence
     * @param at its position
     */
    record NoValue(Why why, String reason, Token at) implements Outcome {}

    /** Why there is no value. */
    enum Why {
        /** It cannot be determined. */
        UNDETERMINED,
        /** It is a C++ constant that only a compiler can evaluate. */
        BEYOND_C,
        /** Only the running program knows it. */
        AT_RUN_TIME,
        /** The constant names something that nothing defines. */
        UNKNOWN_NAME,
        /** There is none, whatever is defined elsewhere: the constant divides by zero, or is circular. */
        IMPOSSIBLE,
        /** The constant is defined as its own name, {@code #define X X}, and nothing with that name is declared. */
        NAMES_ITSELF
    }

    /** Whether there is no value for this reason. */
    default boolean lacksValue(Why reason) {
        return this instanceof NoValue none && none.why == reason;
    }
}
