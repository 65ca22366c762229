/** Finds the constants that a preprocessed header declares, and steps over everything else. */
@NullMarked
package dev.winerr.generator.header.decl;

import org.jspecify.annotations.NullMarked;
