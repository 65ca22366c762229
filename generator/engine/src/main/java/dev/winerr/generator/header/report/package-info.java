/** The diagnostics of the header stage, with the expansions that a value came from. */
@NullMarked
package dev.winerr.generator.header.report;

import org.jspecify.annotations.NullMarked;
