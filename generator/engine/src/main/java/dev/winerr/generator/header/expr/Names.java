package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the names in an expression mean. */
public interface Names {
    /** The constant of this name, or null. */
    @Nullable
    Value constant(Token name);

    /** Reads the type name, C17 6.7.7, that comes next; null, without having moved, if none does. */
    @Nullable
    Type typeName(TokenCursor in);

    /** The type of an object, which has no value that a compiler knows, but a size; or null. */
    default @Nullable Type object(Token name) {
        return null;
    }

    /** The type of what a function returns, or null if no function of this name is known. */
    default @Nullable Type returned(Token function) {
        return null;
    }

    /** Whether a name is that of a template of C++. */
    default boolean isTemplate(Token name) {
        return false;
    }

    /**
     * The value of a call, or null if the function is not known.
     *
     * @throws NotConstantException if it is known, and has no value
     */
    @Nullable
    Value call(Token function, List<Value> arguments) throws NotConstantException;

    /** Whether the rules of {@code #if} hold, C17 6.10.1: all integers have 64 bits, and there are no types. */
    default boolean inCondition() {
        return false;
    }
}
