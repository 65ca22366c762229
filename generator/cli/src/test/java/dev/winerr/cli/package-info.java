/** Tests of the command as people use it. */
@NullMarked
package dev.winerr.cli;

import org.jspecify.annotations.NullMarked;
