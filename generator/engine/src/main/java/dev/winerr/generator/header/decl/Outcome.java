package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;

/** What came of the attempt to evaluate a constant. */
public sealed interface Outcome {

    /**
     * It has a value.
     *
     * @param value the value
     */
    record Known(Value value) implements Outcome {}

    /**
     * It is no constant, and nobody would think it one: a string, a type, a function's other name.
     *
     * @param at what it is instead
     */
    record Other(Token at) implements Outcome {}

    /**
     * It has no value that can be found.
     *
     * @param reason why, as the end of a sentence
     * @param at where
     */
    record Failed(String reason, Token at) implements Outcome {}

    /**
     * It is a constant of C++ that takes a compiler to evaluate.
     *
     * @param reason why, as the end of a sentence
     * @param at where
     */
    record Beyond(String reason, Token at) implements Outcome {}

    /**
     * It names something that nothing defines.
     *
     * @param reason what, as the end of a sentence
     * @param at the name
     */
    record Unknown(String reason, Token at) implements Outcome {}

    /**
     * It cannot have a value, whatever is defined elsewhere: it divides by zero, or goes round in a circle.
     *
     * @param reason why, as the end of a sentence
     * @param at where
     */
    record Impossible(String reason, Token at) implements Outcome {}

    /**
     * It stands for a name that stands for itself, {@code #define X X}, and nothing of that name is declared.
     *
     * @param at the name
     */
    record Itself(Token at) implements Outcome {}
}
