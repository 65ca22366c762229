@NullMarked
package dev.winerr.generator.messages;

import org.jspecify.annotations.NullMarked;
