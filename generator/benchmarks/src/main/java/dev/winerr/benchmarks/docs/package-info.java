/** How fast pages are read. */
@NullMarked
package dev.winerr.benchmarks.docs;

import org.jspecify.annotations.NullMarked;
