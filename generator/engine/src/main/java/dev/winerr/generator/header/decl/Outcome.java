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
     * It has no value that can be determined.
     *
     * @param reason the reason, as the end of a sentence
     * @param at its position
     */
    record Failed(String reason, Token at) implements Outcome {}

    /**
     * It is a C++ constant that only a compiler can evaluate.
     *
     * @param reason the reason, as the end of a sentence
     * @param at its position
     */
    record Beyond(String reason, Token at) implements Outcome {}

    /**
     * It has a value that only the running program knows.
     *
     * @param reason why, as the end of a sentence
     * @param at where
     */
    record AtRunTime(String reason, Token at) implements Outcome {}

    /**
     * It names something that nothing defines.
     *
     * @param reason the reason, as the end of a sentence
     * @param at the name
     */
    record Unknown(String reason, Token at) implements Outcome {}

    /**
     * It cannot have a value, whatever is defined elsewhere: it divides by zero, or is circular.
     *
     * @param reason the reason, as the end of a sentence
     * @param at its position
     */
    record Impossible(String reason, Token at) implements Outcome {}

    /**
     * It is defined as its own name, {@code #define X X}, and nothing with that name is declared.
     *
     * @param at the name
     */
    record Itself(Token at) implements Outcome {}
}
