/** The complete pipeline from a header and its pages to files: request, generator, result. */
@NullMarked
package dev.winerr.generator;

import org.jspecify.annotations.NullMarked;
