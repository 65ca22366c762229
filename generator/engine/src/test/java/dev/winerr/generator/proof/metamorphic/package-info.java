/** Changes of an input that must not change the result: line endings, encodings, spliced lines, blanks, comments. */
@NullMarked
package dev.winerr.generator.proof.metamorphic;

import org.jspecify.annotations.NullMarked;
