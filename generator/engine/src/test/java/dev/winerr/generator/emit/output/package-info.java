@NullMarked
package dev.winerr.generator.emit.output;

import org.jspecify.annotations.NullMarked;
