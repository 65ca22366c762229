/** What generated code looks like, written by hand: a family of one enum, and one partitioned over several. */
@NullMarked
package dev.winerr.sample;

import org.jspecify.annotations.NullMarked;
