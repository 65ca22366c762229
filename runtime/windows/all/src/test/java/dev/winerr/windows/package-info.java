/** Tests of all families together. */
@NullMarked
package dev.winerr.windows;

import org.jspecify.annotations.NullMarked;
