/** Runs the preprocessor over a header and its includes: C17 6.10, with what the Windows compilers add to it. */
@NullMarked
package dev.winerr.generator.header.pp;

import org.jspecify.annotations.NullMarked;
