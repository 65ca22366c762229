/** Tests of how pages are found. */
@NullMarked
package dev.winerr.generator.find;

import org.jspecify.annotations.NullMarked;
