/** Reads message text files ({@code .mc}) and finds the codes that they define, with their texts by language. */
@NullMarked
package dev.winerr.generator.header.mc;

import org.jspecify.annotations.NullMarked;
