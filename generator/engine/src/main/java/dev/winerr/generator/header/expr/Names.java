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

    /** The value of a call, or null if the function is not known. */
    @Nullable
    Value call(Token function, List<Value> arguments);

    /** Whether the rules of {@code #if} hold, C17 6.10.1: all integers have 64 bits, and there are no types. */
    default boolean inCondition() {
        return false;
    }
}
