@NullMarked
package dev.winerr.generator.emit.escape;

import org.jspecify.annotations.NullMarked;
