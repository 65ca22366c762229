/** Evaluates constant expressions by C's rules with 32-bit int and long and 64-bit pointers. */
@NullMarked
package dev.winerr.generator.header.expr;

import org.jspecify.annotations.NullMarked;
