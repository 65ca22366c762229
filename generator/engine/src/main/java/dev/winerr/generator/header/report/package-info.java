/** The diagnostics of the header stage, with notes on the macros that led to them. */
@NullMarked
package dev.winerr.generator.header.report;

import org.jspecify.annotations.NullMarked;
