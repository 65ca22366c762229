/** What people see of a page: its paragraphs, lists and code, line by line, without markup that could act. */
@NullMarked
package dev.winerr.generator.docs.prose;

import org.jspecify.annotations.NullMarked;
