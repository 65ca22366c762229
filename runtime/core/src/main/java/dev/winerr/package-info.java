/** Windows result codes as Java values: their parts, their families, lookup, and exceptions. */
@NullMarked
package dev.winerr;

import org.jspecify.annotations.NullMarked;
