/** The rules of Java for generated code: names, sizes, syntax. */
@NullMarked
package dev.winerr.generator.emit.java;

import org.jspecify.annotations.NullMarked;
