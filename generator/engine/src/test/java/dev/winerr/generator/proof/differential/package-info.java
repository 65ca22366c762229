/** Random C, message files and message tables, on which winerr and the compilers of mingw-w64 and Wine must agree. */
@NullMarked
package dev.winerr.generator.proof.differential;

import org.jspecify.annotations.NullMarked;
