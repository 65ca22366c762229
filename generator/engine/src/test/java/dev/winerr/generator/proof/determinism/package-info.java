/** The same input gives the same output, byte for byte, at any place and time. */
@NullMarked
package dev.winerr.generator.proof.determinism;

import org.jspecify.annotations.NullMarked;
