/** C's types in the data model of 64-bit Windows: 32-bit int and long, 64-bit pointers. */
@NullMarked
package dev.winerr.generator.header.type;

import org.jspecify.annotations.NullMarked;
