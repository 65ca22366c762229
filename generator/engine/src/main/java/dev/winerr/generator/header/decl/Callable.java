package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.Optional;

/**
 * A declared function.
 *
 * @param returns its return type; {@code void} if inferred from the returned value
 * @param isConstant whether it can be called at compile time, C++'s {@code constexpr}
 * @param parameters its parameters, if it can be called
 * @param value the expression that it returns; empty if its body is anything else
 */
record Callable(Type returns, boolean isConstant, List<Parameter> parameters, List<Token> value) {

    /**
     * A parameter.
     *
     * @param name its name; empty if unnamed
     * @param type its type
     * @param defaultArgument its default argument; empty if there is none
     */
    record Parameter(String name, Type type, Optional<List<Token>> defaultArgument) {}
}
