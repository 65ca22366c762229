package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meaning of names in an expression. */
public interface Names {
    /** The constant with this name, or null. */
    @Nullable
    Value constant(Token name);

    /** Reads the next type name, C17 6.7.7; null, without reading anything, if there is none. */
    @Nullable
    Type typeName(TokenCursor in);

    /** The type of an object, whose value is unknown at compile time but whose size is not; or null. */
    default @Nullable Type object(Token name) {
        return null;
    }

    /** The return type of a function, or null if the function is unknown. */
    default @Nullable Type returnType(Token function) {
        return null;
    }

    /** Whether a name is that of a C++ template. */
    default boolean isTemplate(Token name) {
        return false;
    }

    /**
     * The value of a call, or null if the function is unknown.
     *
     * @throws NotConstantException if it is known but has no value
     */
    @Nullable
    Value call(Token function, List<Value> arguments) throws NotConstantException;

    /** Whether the rules of {@code #if} apply, C17 6.10.1: all integers have 64 bits, and there are no types. */
    default boolean inCondition() {
        return false;
    }
}
