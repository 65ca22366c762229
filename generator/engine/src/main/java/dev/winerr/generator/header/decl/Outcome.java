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
     * It has no value.
     *
     * @param reason why, as the end of a sentence
     * @param at where
     */
    record Failed(String reason, Token at) implements Outcome {}

    /**
     * It is defined by itself.
     *
     * @param at the name that comes back
     */
    record Cyclic(Token at) implements Outcome {}
}
