/**
 * Finds the pages that document a header in folders with thousands of others. Bytes are searched for all names at once;
 * only pages that contain some are decoded, and used if they define those names themselves.
 */
@NullMarked
package dev.winerr.generator.find;

import org.jspecify.annotations.NullMarked;
