@NullMarked
package dev.winerr.generator.incremental;

import org.jspecify.annotations.NullMarked;
