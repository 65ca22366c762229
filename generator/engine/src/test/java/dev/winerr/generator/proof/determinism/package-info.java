/** The same input gives the same output, byte for byte, wherever and whenever it is read. */
@NullMarked
package dev.winerr.generator.proof.determinism;

import org.jspecify.annotations.NullMarked;
