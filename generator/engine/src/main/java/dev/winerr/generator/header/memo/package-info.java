/**
 * Remembers the effect of reading an include, and applies it in one step if another header includes the same file.
 *
 * <p>A {@link dev.winerr.generator.header.memo.State} is all that an include can change: tables of macros, types and
 * constants, logs of findings and declarations. While an include is read, each part records the queries, its answers,
 * and its changes, as a {@link dev.winerr.generator.header.memo.Memo}. It fits another state if every query
 * has the same answer there; then reading the include would have the same effect.
 *
 * <p>Windows.h queries 50,000 names and defines 30,000 macros, and most headers include it when nothing but their own guard
 * is defined, so visiting all of these would be a waste. A table is kept in a {@link dev.winerr.generator.header.memo.PersistentMap}; a memo
 * has the map before the include and that after it. Two maps derived from one share most of their nodes, and the differences
 * between the current state and the recorded one are found without visiting the rest. Only queries of these keys can have
 * other answers, and only these keys are put into the map of the memo, which then becomes the state of the reading.
 */
@org.jspecify.annotations.NullMarked
package dev.winerr.generator.header.memo;
