/** Tests of the command as its users meet it. */
@NullMarked
package dev.winerr.cli;

import org.jspecify.annotations.NullMarked;
