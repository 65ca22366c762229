/**
 * Remembers what the reading of an include does, so that another header that includes the same has it in one step.
 *
 * <p>A {@link dev.winerr.generator.header.memo.State} is all that an include can change: tables of macros, types and
 * constants, logs of findings and declarations. While an include is read, each part notes what it is asked, what it answers,
 * and what is put into it. That is a {@link dev.winerr.generator.header.memo.Memo}. It fits another state if everything asked
 * has the same answer there; then nothing the include does could come out differently.
 *
 * <p>Windows.h asks for 50,000 names and defines 30,000 macros, and most headers include it where nothing but their own guard
 * is defined. So neither is gone through. A table is kept in a {@link dev.winerr.generator.header.memo.PersistentMap}; a memo
 * has the map before the include and that after it. Two maps that grew from one share most of their nodes, and what differs
 * between the state now and the state then is found without a look at the rest. Only about that can a question have another answer, and only
 * that is put into the map of the memo, which then is the state of the reading.
 */
@org.jspecify.annotations.NullMarked
package dev.winerr.generator.header.memo;
