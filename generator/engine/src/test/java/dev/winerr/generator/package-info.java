/** Tests of the whole pipeline, from request to result. */
@NullMarked
package dev.winerr.generator;

import org.jspecify.annotations.NullMarked;
