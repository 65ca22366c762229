/** Tests with a user's program that is compiled and run in another JVM, from the class path and the module path. */
@NullMarked
package dev.winerr.app;

import org.jspecify.annotations.NullMarked;
