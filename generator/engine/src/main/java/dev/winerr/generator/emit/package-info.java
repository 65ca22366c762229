/** Renders a catalogue to files: their names, the data for templates, and the output. */
@NullMarked
package dev.winerr.generator.emit;

import org.jspecify.annotations.NullMarked;
