@NullMarked
package dev.winerr.generator.emit.view;

import org.jspecify.annotations.NullMarked;
