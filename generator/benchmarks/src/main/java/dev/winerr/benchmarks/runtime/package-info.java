/** How fast a value becomes a code, against the other ways that Java has. */
@NullMarked
package dev.winerr.benchmarks.runtime;

import org.jspecify.annotations.NullMarked;
