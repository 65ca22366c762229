/** The smallest parts of layouts: the names and numbers of codes, including damaged ones. */
@NullMarked
package dev.winerr.generator.docs.atom;

import org.jspecify.annotations.NullMarked;
