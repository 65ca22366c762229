/** A file system in memory that shuffles, refuses and changes what the proofs want. */
@NullMarked
package dev.winerr.generator.proof.files;

import org.jspecify.annotations.NullMarked;
