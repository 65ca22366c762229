/** The files of a generation, and writing them without leaving anything half done. */
@NullMarked
package dev.winerr.generator.emit.output;

import org.jspecify.annotations.NullMarked;
