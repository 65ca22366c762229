package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.Optional;

/**
 * A function that was declared.
 *
 * @param returns the type of its value; {@code void} where that is left to the value
 * @param isConstant whether it may be called while compiling, C++'s {@code constexpr}
 * @param parameters its parameters, if it may
 * @param value the expression that it returns; empty if it consists of anything else
 */
record Callable(Type returns, boolean isConstant, List<Parameter> parameters, List<Token> value) {

    /**
     * A parameter.
     *
     * @param name its name; empty if it has none
     * @param type its type
     * @param otherwise the value that it has where no argument is given; empty if there must be one
     */
    record Parameter(String name, Type type, Optional<List<Token>> otherwise) {}
}
