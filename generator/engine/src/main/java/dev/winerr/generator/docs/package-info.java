/** Reads the pages that document codes, in Markdown or HTML and in any language. */
@NullMarked
package dev.winerr.generator.docs;

import org.jspecify.annotations.NullMarked;
