/** The files of a generation, and writing them so that nothing is ever half done. */
@NullMarked
package dev.winerr.generator.emit.output;

import org.jspecify.annotations.NullMarked;
