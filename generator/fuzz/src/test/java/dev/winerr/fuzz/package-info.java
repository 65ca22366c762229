/**
 * Fuzz targets: all that reads what other people wrote. Whatever the bytes, only findings may come out, or the exception that
 * the method documents, and soon. With every build each target runs over its seeds and over what was found once; by the
 * profile {@code fuzz}, over what Jazzer makes of them, as long as it is told to.
 */
@NullMarked
package dev.winerr.fuzz;

import org.jspecify.annotations.NullMarked;
