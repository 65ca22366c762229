/** Faults of the machine while files are written: nothing is lost, and nothing is half written. */
@NullMarked
package dev.winerr.generator.proof.faults;

import org.jspecify.annotations.NullMarked;
