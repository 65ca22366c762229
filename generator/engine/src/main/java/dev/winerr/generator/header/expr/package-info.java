/** Evaluates constant expressions by C's rules where int and long have 32 bits and pointers 64. */
@NullMarked
package dev.winerr.generator.header.expr;

import org.jspecify.annotations.NullMarked;
