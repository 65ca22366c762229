/** The visible content of a page: its paragraphs, lists and code, line by line, without active markup. */
@NullMarked
package dev.winerr.generator.docs.prose;

import org.jspecify.annotations.NullMarked;
