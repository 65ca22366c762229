@NullMarked
package dev.winerr.generator.emit.language;

import org.jspecify.annotations.NullMarked;
