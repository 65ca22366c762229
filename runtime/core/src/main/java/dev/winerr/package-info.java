/** Windows result codes as Java values: their fields, families, lookup and exceptions. */
@NullMarked
package dev.winerr;

import org.jspecify.annotations.NullMarked;
