/** The resources that libraries may use on the machine that runs them. */
@NullMarked
package dev.winerr.generator.proof.supply;

import org.jspecify.annotations.NullMarked;
