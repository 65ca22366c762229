/** Benchmarks of rendering. */
@NullMarked
package dev.winerr.benchmarks.emit;

import org.jspecify.annotations.NullMarked;
