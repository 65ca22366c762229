/** Changes of an input that must change nothing of what is read: line ends, encodings, splices, blanks, comments. */
@NullMarked
package dev.winerr.generator.proof.metamorphic;

import org.jspecify.annotations.NullMarked;
