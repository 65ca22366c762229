/**
 * Reads the integer constants of Java code: of sources, which are parsed and evaluated according to JLS 15.29, and of
 * class files, in which javac has evaluated them.
 */
@NullMarked
package dev.winerr.generator.javaconst;

import org.jspecify.annotations.NullMarked;
