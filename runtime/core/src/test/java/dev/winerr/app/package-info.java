/** A user's program, compiled and run in a JVM of its own, from the class path and from the module path. */
@NullMarked
package dev.winerr.app;

import org.jspecify.annotations.NullMarked;
