package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The result of one declarator.
 *
 * @param name its name; empty for an abstract declarator, and an unnamed bit-field
 * @param type its type
 * @param attributes its attributes, including those among the specifiers
 * @param parameters the tokens between the parentheses of a function that can be called at compile time
 * @param bits the width, if it is a bit-field
 * @param initializer its initializer without the equals sign or parentheses, if it has one
 */
record Declarator(
        Optional<Token> name,
        Type type,
        Attributes attributes,
        List<Token> parameters,
        OptionalLong bits,
        Optional<List<Token>> initializer) {}
