/** The truth about headers: what gcc for Windows says each of their constants is. */
@NullMarked
package dev.winerr.generator.header.oracle;

import org.jspecify.annotations.NullMarked;
