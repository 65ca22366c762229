/**
 * Remembers what the reading of an include does, so that another header that includes the same has it in one step.
 *
 * <p>A {@link dev.winerr.generator.header.memo.State} is all that an include can change: tables of macros, types and
 * constants, logs of findings and declarations. While an include is read, each part notes what it is asked, what it answers,
 * and what is put into it. That is a {@link dev.winerr.generator.header.memo.Memo}. It fits another state if everything asked
 * has the same answer there; then nothing the include does could come out differently, and what was put is put again.
 */
@org.jspecify.annotations.NullMarked
package dev.winerr.generator.header.memo;
