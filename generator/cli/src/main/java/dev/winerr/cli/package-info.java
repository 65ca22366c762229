/**
 * The command {@code winerr}: a thin adapter from arguments to requests, and from results to streams and exit codes.
 */
@NullMarked
package dev.winerr.cli;

import org.jspecify.annotations.NullMarked;
