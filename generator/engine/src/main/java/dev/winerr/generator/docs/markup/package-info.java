/** From a page's characters to one document tree, be it Markdown or HTML, with the way back to the characters. */
@NullMarked
package dev.winerr.generator.docs.markup;

import org.jspecify.annotations.NullMarked;
