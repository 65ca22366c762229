/** Faults of the machine while files are written: nothing is lost or half-written. */
@NullMarked
package dev.winerr.generator.proof.faults;

import org.jspecify.annotations.NullMarked;
