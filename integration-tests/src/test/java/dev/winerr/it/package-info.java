/** End-to-end tests: from a header through the generator and the compiler to a running program. */
@NullMarked
package dev.winerr.it;

import org.jspecify.annotations.NullMarked;
