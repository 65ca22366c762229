/** Tests of texts and inserts. */
@NullMarked
package dev.winerr.message;

import org.jspecify.annotations.NullMarked;
