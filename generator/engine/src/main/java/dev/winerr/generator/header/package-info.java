/** Reads a C header as a compiler would and finds the codes that it defines. */
@NullMarked
package dev.winerr.generator.header;

import org.jspecify.annotations.NullMarked;
