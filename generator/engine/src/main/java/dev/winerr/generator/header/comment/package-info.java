/** Finds in a header's comments the message text, the heading and the deprecation of each code. */
@NullMarked
package dev.winerr.generator.header.comment;

import org.jspecify.annotations.NullMarked;
