/** The files that were read, and the places in them that every later fact points back to. */
@NullMarked
package dev.winerr.generator.source;

import org.jspecify.annotations.NullMarked;
