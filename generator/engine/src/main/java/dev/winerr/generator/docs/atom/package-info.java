/** The smallest things that layouts are made of: the names and the numbers of codes, and how pages damage them. */
@NullMarked
package dev.winerr.generator.docs.atom;

import org.jspecify.annotations.NullMarked;
