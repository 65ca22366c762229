/** Turns settings, whether of a binding file, a command line or a build, into a checked request. */
@NullMarked
package dev.winerr.generator.request;

import org.jspecify.annotations.NullMarked;
