/** Finds the constants that a preprocessed header declares, and skips everything else. */
@NullMarked
package dev.winerr.generator.header.decl;

import org.jspecify.annotations.NullMarked;
