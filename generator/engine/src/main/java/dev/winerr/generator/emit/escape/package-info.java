/** Escapes text for the languages that templates generate: Java, properties, HTML, JSON, CSV and similar ones. */
@NullMarked
package dev.winerr.generator.emit.escape;

import org.jspecify.annotations.NullMarked;
