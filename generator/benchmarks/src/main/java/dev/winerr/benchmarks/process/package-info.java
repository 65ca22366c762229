/** Whole processes, winerr's and others', on the same inputs. */
@NullMarked
package dev.winerr.benchmarks.process;

import org.jspecify.annotations.NullMarked;
