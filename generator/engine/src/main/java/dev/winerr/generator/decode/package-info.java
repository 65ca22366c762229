/** Tells what a number may mean: its parts, what is wrapped in it, and every known code of that value, likeliest first. */
@NullMarked
package dev.winerr.generator.decode;

import org.jspecify.annotations.NullMarked;
