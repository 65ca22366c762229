/** Benchmarks of finding the code of a value, compared with other ways to do so in Java. */
@NullMarked
package dev.winerr.benchmarks.runtime;

import org.jspecify.annotations.NullMarked;
