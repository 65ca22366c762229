/** Drives a real browser. */
@NullMarked
package dev.winerr.generator.emit.browser;

import org.jspecify.annotations.NullMarked;
