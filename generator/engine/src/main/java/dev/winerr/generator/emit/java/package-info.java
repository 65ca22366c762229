/** The rules of Java that generated code has to keep: names, sizes, syntax. */
@NullMarked
package dev.winerr.generator.emit.java;

import org.jspecify.annotations.NullMarked;
