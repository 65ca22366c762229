/**
 * Hand-written code that looks like generated code: a family of one enum, and one partitioned into several. It does not
 * use JSpecify, which users of generated code may not have.
 */
package dev.winerr.sample;
