/** Splits a header into preprocessing tokens: the first three translation phases of C17 5.1.1.2. */
@NullMarked
package dev.winerr.generator.header.lex;

import org.jspecify.annotations.NullMarked;
