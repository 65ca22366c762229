/**
 * Fuzz targets for all code that reads untrusted files. Whatever the bytes, the result must be findings or the documented
 * exception, without delay. Every build runs each target with its seeds and with earlier findings; the profile {@code fuzz}
 * runs it with inputs that Jazzer derives from them.
 */
@NullMarked
package dev.winerr.fuzz;

import org.jspecify.annotations.NullMarked;
