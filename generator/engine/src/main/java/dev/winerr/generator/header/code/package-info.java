/** The result of reading a header: its codes with their kinds and texts. */
@NullMarked
package dev.winerr.generator.header.code;

import org.jspecify.annotations.NullMarked;
