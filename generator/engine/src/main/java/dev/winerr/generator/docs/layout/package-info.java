/** The layouts in which pages list codes, each recognised by its content, never by the page's name or headings. */
@NullMarked
package dev.winerr.generator.docs.layout;

import org.jspecify.annotations.NullMarked;
