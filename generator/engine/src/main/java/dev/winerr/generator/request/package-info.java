/** Turns settings from a binding file, a command line or a build into a validated request. */
@NullMarked
package dev.winerr.generator.request;

import org.jspecify.annotations.NullMarked;
