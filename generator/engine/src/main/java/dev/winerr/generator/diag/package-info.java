/** winerr's messages about inputs: diagnostics with stable ids, sorted, rendered with the line and a caret. */
@NullMarked
package dev.winerr.generator.diag;

import org.jspecify.annotations.NullMarked;
