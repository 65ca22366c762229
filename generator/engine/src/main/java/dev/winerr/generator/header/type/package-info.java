/** C's types as compilers for 64-bit Windows lay them out: int and long with 32 bits, pointers with 64. */
@NullMarked
package dev.winerr.generator.header.type;

import org.jspecify.annotations.NullMarked;
