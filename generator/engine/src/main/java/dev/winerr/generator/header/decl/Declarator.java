package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.type.Type;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one declarator declares.
 *
 * @param name its name; empty for a bit-field without one
 * @param type its type
 * @param bits the width, if it is a bit-field
 */
record Declarator(Optional<String> name, Type type, OptionalLong bits) {}
