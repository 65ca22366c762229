package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Type;
import java.util.Optional;

/**
 * The specifiers of a declaration, C17 6.7.
 *
 * @param first the first token of the declaration
 * @param type the type they name; empty if they name none, or leave it to the value that {@code auto} begins with
 * @param isTypedef whether the declaration names types
 * @param isConst whether what is declared does not change
 * @param isConstexpr whether it is C++'s {@code constexpr}
 * @param isStatic whether what is declared belongs to no object: {@code static} or {@code constexpr}
 * @param isInferred whether the value decides on the type, C++'s and C23's {@code auto}
 * @param attributes what attributes among them say
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
