/**
 * Remembers the effect of reading an include, and applies it in one step if another header includes the same file.
 *
 * <p>A {@link dev.winerr.generator.header.memo.State} is all that an include can change: tables of macros, types and
 * constants, logs of findings and declarations. While an include is read, each part records the queries, its answers,
 * and its changes; together they are a {@link dev.winerr.generator.header.memo.Memo}. A memo fits another state if every
 * query has the same answer there, because then reading the include would have the same effect.
 *
 * <p>The effect of a large include depends on which of the files that it includes were read before, and headers include it in
 * very many different states. Most pieces of its own text, between its includes, have the same effect in all of them. So
 * there is a memo of each piece too; if no memo of the include fits, those of its pieces are applied one by one.
 *
 * <p>Windows.h queries 50,000 names and defines 30,000 macros, and most headers include it when nothing but their own guard
 * is defined, so visiting all of these would be a waste. A table is kept in a
 * {@link dev.winerr.generator.header.memo.PersistentMap}, and the memo of an include has the maps before and after it.
 * Nodes of two maps with equal entries have equal sums, so the differences between the current state and the recorded one
 * are found without visiting the rest. Only queries of these keys can have other answers, and only these keys are put into
 * the map of the memo, which then becomes the state of the reading. A piece is short, and all of its queries are checked.
 */
@org.jspecify.annotations.NullMarked
package dev.winerr.generator.header.memo;
