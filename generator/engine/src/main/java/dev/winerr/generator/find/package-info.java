/**
 * Finds the pages that document a header in folders of thousands that do not. Bytes are looked through for all names at once;
 * only pages with some of them are decoded, and taken if they say themselves that they define those names.
 */
@NullMarked
package dev.winerr.generator.find;

import org.jspecify.annotations.NullMarked;
