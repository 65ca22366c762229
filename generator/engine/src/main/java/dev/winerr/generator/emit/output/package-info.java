/** Writes the files of a generation so that none is ever half-written. */
@NullMarked
package dev.winerr.generator.emit.output;

import org.jspecify.annotations.NullMarked;
