/** Mustache templates: where they come from, whether the names they use exist, and how they are rendered. */
@NullMarked
package dev.winerr.generator.emit.template;

import org.jspecify.annotations.NullMarked;
