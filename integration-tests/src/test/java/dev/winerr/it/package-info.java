/** Whole ways: header, generator, compiler, running program. */
@NullMarked
package dev.winerr.it;

import org.jspecify.annotations.NullMarked;
