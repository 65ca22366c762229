/** Tests of the rules of Java. */
@NullMarked
package dev.winerr.generator.emit.java;

import org.jspecify.annotations.NullMarked;
