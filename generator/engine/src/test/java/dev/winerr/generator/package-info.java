/** Tests of the whole way, from request to result. */
@NullMarked
package dev.winerr.generator;

import org.jspecify.annotations.NullMarked;
