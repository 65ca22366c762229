/** Tests of the last stage. */
@NullMarked
package dev.winerr.generator.emit;

import org.jspecify.annotations.NullMarked;
