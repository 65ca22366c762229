/** Texts of codes by language, and Windows' way of putting inserts into them. */
@NullMarked
package dev.winerr.message;

import org.jspecify.annotations.NullMarked;
