/** Benchmarks of reading pages. */
@NullMarked
package dev.winerr.benchmarks.docs;

import org.jspecify.annotations.NullMarked;
