/** Converts a page, Markdown or HTML, to a document tree, with a map back to its characters. */
@NullMarked
package dev.winerr.generator.docs.markup;

import org.jspecify.annotations.NullMarked;
