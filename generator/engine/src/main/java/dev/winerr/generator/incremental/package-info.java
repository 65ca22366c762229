/** Detects from the record of the last generation whether another one would change anything. */
@NullMarked
package dev.winerr.generator.incremental;

import org.jspecify.annotations.NullMarked;
