/**
 * Explains a number: its fields, the value wrapped in it, and all known codes with that value, the most likely first.
 */
@NullMarked
package dev.winerr.generator.decode;

import org.jspecify.annotations.NullMarked;
