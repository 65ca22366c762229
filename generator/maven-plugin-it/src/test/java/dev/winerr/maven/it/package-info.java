/** Helpers for the verify scripts of the projects in {@code src/it}. */
@NullMarked
package dev.winerr.maven.it;

import org.jspecify.annotations.NullMarked;
