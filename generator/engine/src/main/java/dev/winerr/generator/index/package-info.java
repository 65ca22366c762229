/** What many headers define, in one file that opens in milliseconds; what changed between two, and where headers disagree. */
@NullMarked
package dev.winerr.generator.index;

import org.jspecify.annotations.NullMarked;
