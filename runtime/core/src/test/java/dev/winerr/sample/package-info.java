/**
 * What generated code looks like, written by hand: a family of one enum, and one partitioned over several. Without JSpecify,
 * which its users may not have.
 */
package dev.winerr.sample;
