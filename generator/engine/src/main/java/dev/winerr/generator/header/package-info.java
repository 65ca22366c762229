/**
 * Reads a C header as a compiler would and finds the codes that it defines.
 *
 * <dl>
 *   <dt>reading
 *   <dd>one pass over a header and all that it includes, from the first token to the last, with findings of its own. A header
 *       that lacks names when read alone is read a second time, after {@code windows.h}; the reading that understands more
 *       counts
 *   <dt>prelude
 *   <dd>the macros that are there before the first line: those a compiler sets, and those that a header of codes expects
 *   <dt>hidden
 *   <dd>left out by a condition of the preprocessor
 *   <dt>constant
 *   <dd>a name with an integer value: a macro, an enumerator, or an object that never changes
 *   <dt>code
 *   <dd>a constant that counts as a result code: {@link dev.winerr.generator.header.Selector} tells which do
 *   <dt>kind
 *   <dd>the numbering space of a code: HRESULT, NTSTATUS, Win32, or another. It decides what the bits mean
 *   <dt>family
 *   <dd>in {@code type}: what the name of a typedef says of the kind of its numbers. Elsewhere in the project it is the codes of
 *       one header
 *   <dt>alias
 *   <dd>a name that is defined as another name, {@code #define NEW OLD}
 *   <dt>message block
 *   <dd>the comment that mc.exe writes above a code: {@code MessageId}, {@code MessageText}, and the text
 *   <dt>heading
 *   <dd>a comment that speaks of all the definitions after it, and is not the text of the first
 *   <dt>banner
 *   <dd>a heading that is drawn: a title between lines of punctuation
 *   <dt>also
 *   <dd>files that the header includes and whose codes count as its own
 *   <dt>read first
 *   <dd>files that are read before the header, as a C file would include them before it
 * </dl>
 *
 * <p>The stages are those of C17 5.1.1.2: {@code lex} makes tokens, {@code pp} replaces macros and obeys directives, {@code
 * decl} reads declarations and asks {@code expr} for values; {@code type} lays structures out. {@code comment} joins texts to
 * codes, {@code mc} reads message files, and {@code code} is what all of it comes to.
 */
@NullMarked
package dev.winerr.generator.header;

import org.jspecify.annotations.NullMarked;
