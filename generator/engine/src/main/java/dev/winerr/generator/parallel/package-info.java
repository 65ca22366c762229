/** Runs work on several processors, with results in order. */
@NullMarked
package dev.winerr.generator.parallel;

import org.jspecify.annotations.NullMarked;
