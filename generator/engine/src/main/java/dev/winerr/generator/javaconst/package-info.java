/**
 * Reads the integer constants of Java that somebody else wrote: of sources, which are parsed and calculated as JLS 15.29
 * says, and of class files, in which javac has calculated them.
 */
@NullMarked
package dev.winerr.generator.javaconst;

import org.jspecify.annotations.NullMarked;
