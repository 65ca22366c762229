/** Compares the constants of headers with those that gcc for Windows finds in them. */
@NullMarked
package dev.winerr.generator.header.oracle;

import org.jspecify.annotations.NullMarked;
