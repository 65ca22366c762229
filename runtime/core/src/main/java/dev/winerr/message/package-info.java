/** Texts of codes by language, and inserts as Windows replaces them. */
@NullMarked
package dev.winerr.message;

import org.jspecify.annotations.NullMarked;
