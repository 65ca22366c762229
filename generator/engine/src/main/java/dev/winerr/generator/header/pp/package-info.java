/** Runs the preprocessor over a header and its includes: C17 6.10, with the extensions of Windows compilers. */
@NullMarked
package dev.winerr.generator.header.pp;

import org.jspecify.annotations.NullMarked;
