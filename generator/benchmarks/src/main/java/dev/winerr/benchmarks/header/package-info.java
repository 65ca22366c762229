/** Benchmarks of reading headers, compared with the compiler. */
@NullMarked
package dev.winerr.benchmarks.header;

import org.jspecify.annotations.NullMarked;
