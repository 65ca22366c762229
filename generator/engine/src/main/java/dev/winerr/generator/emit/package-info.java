/** Renders a catalogue to files: what each file is called, what a template sees of it, and what it looks like. */
@NullMarked
package dev.winerr.generator.emit;

import org.jspecify.annotations.NullMarked;
