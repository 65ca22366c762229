/** How long it takes to render what is generated of a header. */
@NullMarked
package dev.winerr.benchmarks.emit;

import org.jspecify.annotations.NullMarked;
