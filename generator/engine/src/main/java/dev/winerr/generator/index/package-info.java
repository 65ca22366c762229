/**
 * The codes of many headers, in one file that opens in milliseconds; the differences between two such files, and
 * between headers.
 */
@NullMarked
package dev.winerr.generator.index;

import org.jspecify.annotations.NullMarked;
