/** Text of pages: paragraphs, lists, links and emphasis, kept as structure until a template renders it. */
@NullMarked
package dev.winerr.generator.text;

import org.jspecify.annotations.NullMarked;
