/** The files that were read, and the positions in them that all facts refer to. */
@NullMarked
package dev.winerr.generator.source;

import org.jspecify.annotations.NullMarked;
