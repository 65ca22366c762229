/** The model of a family of codes, which joins its header and its pages. */
@NullMarked
package dev.winerr.generator.catalog;

import org.jspecify.annotations.NullMarked;
