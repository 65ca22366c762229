/** How fast headers are read, beside the compiler. */
@NullMarked
package dev.winerr.benchmarks.header;

import org.jspecify.annotations.NullMarked;
