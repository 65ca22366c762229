/** Tests of values, codes and families. */
@NullMarked
package dev.winerr;

import org.jspecify.annotations.NullMarked;
