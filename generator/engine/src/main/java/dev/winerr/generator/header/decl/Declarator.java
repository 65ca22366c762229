package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one declarator declares.
 *
 * @param name its name; empty for an abstract declarator, and a bit-field without one
 * @param type its type
 * @param attributes what attributes say of it, those among the specifiers too
 * @param parameters what stands between the parentheses of a function, if that can be called while compiling
 * @param bits the width, if it is a bit-field
 * @param initializer the value it begins with, without equals sign or brackets; empty if it has none
 */
record Declarator(
        Optional<Token> name,
        Type type,
        Attributes attributes,
        List<Token> parameters,
        OptionalLong bits,
        Optional<List<Token>> initializer) {}
