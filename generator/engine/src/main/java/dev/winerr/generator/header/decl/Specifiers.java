package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Type;
import java.util.Optional;

/**
 * The specifiers of a declaration, C17 6.7.
 *
 * @param first the first token of the declaration
 * @param type the specified type; empty if there is none, or if it is inferred by {@code auto}
 * @param isTypedef whether it is a typedef
 * @param isConst whether the declared objects are constant
 * @param isConstexpr whether it is C++'s {@code constexpr}
 * @param isStatic whether the declared members do not belong to an object: {@code static} or {@code constexpr}
 * @param isInferred whether the type is inferred from the value, C++'s and C23's {@code auto}
 * @param attributes the attributes among them
 */
record Specifiers(
        Token first,
        Optional<Type> type,
        boolean isTypedef,
        boolean isConst,
        boolean isConstexpr,
        boolean isStatic,
        boolean isInferred,
        Attributes attributes) {}
