/** Inputs for comparing whole processes of winerr and other programs. */
@NullMarked
package dev.winerr.benchmarks.process;

import org.jspecify.annotations.NullMarked;
