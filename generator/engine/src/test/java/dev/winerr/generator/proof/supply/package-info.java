/** What the libraries may need of the machine that runs them. */
@NullMarked
package dev.winerr.generator.proof.supply;

import org.jspecify.annotations.NullMarked;
