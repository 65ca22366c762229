/** The diagnostics of the header stage, and how they show the way a value came through macros. */
@NullMarked
package dev.winerr.generator.header.report;

import org.jspecify.annotations.NullMarked;
