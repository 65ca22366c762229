/** Families to render in tests. */
@NullMarked
package dev.winerr.generator.emit.sample;

import org.jspecify.annotations.NullMarked;
