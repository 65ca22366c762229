/** The Maven plugin: a thin adapter from parameters to requests, and from results to folders, the log and failures. */
@NullMarked
package dev.winerr.maven;

import org.jspecify.annotations.NullMarked;
