/** Finds the text, heading and deprecation of each code in a header's comments. */
@NullMarked
package dev.winerr.generator.header.comment;

import org.jspecify.annotations.NullMarked;
