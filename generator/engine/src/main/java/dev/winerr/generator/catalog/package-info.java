/** The model of a family of codes, and the join of what its header and its pages say. */
@NullMarked
package dev.winerr.generator.catalog;

import org.jspecify.annotations.NullMarked;
