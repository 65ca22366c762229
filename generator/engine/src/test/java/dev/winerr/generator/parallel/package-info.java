/** Tests of running work on several processors. */
@NullMarked
package dev.winerr.generator.parallel;

import org.jspecify.annotations.NullMarked;
