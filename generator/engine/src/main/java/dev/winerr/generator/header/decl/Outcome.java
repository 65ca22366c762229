package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;
import java.util.function.Consumer;

/** The result of evaluating a constant. */
public sealed interface Outcome {

    /**
     * It has a value.
     *
     * @param value the value
     */
    record Known(Value value) implements Outcome {
        @Override
        public void visit(Consumer<Value> known, Consumer<NoValue> none) {
            known.accept(value);
        }
    }

    /** It is not a constant, and is not expected to be one: a string, a type, another name for a function. */
    record Other() implements Outcome {
        @Override
        public boolean isOfConstant() {
            return false;
        }

        @Override
        public void visit(Consumer<Value> known, Consumer<NoValue> none) {}
    }

    /**
     * It has no value.
     *
     * @param why why not
     * @param reason the reason in words, as the end of a sentence
     * @param at the token that causes it
     */
    record NoValue(Why why, String reason, Token at) implements Outcome {
        @Override
        public void visit(Consumer<Value> known, Consumer<NoValue> none) {
            none.accept(this);
        }
    }

    /** Why there is no value. */
    enum Why {
        /** The value cannot be determined. */
        UNDETERMINED,
        /** It is a C++ constant that only a compiler can evaluate. */
        BEYOND_C,
        /** Only the running program knows it. */
        AT_RUN_TIME,
        /** The constant names something that nothing defines. */
        UNKNOWN_NAME,
        /** There is no value, whatever is defined elsewhere: the constant divides by zero, or is circular. */
        IMPOSSIBLE,
        /** The constant is defined as its own name, {@code #define X X}, and nothing with that name is declared. */
        NAMES_ITSELF
    }

    /** Passes on the value, or why there is none; does nothing for what is not a constant. */
    void visit(Consumer<Value> known, Consumer<NoValue> none);

    /** Whether it is that of a constant, or of something that is expected to be one. */
    default boolean isOfConstant() {
        return true;
    }

    /** Whether there is no value for this reason. */
    default boolean lacksValue(Why reason) {
        return this instanceof NoValue none && none.why == reason;
    }
}
