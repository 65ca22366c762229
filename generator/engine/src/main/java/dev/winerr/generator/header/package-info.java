/**
 * Reads a C header as a compiler would and finds the codes that it defines.
 *
 * <dl>
 *   <dt>reading
 *   <dd>one pass over a header and all that it includes, from the first token to the last, with findings of its own. A header
 *       that lacks names when read alone is read a second time, after {@code windows.h}; the reading that evaluates more
 *       constants is used
 *   <dt>prelude
 *   <dd>the macros defined before the first line: those that a compiler predefines, and those that headers of codes expect
 *   <dt>hidden
 *   <dd>left out by a condition of the preprocessor
 *   <dt>constant
 *   <dd>a name with an integer value: a macro, an enumerator, or an object that never changes
 *   <dt>code
 *   <dd>a constant that is a result code: {@link dev.winerr.generator.header.Selector} decides which are
 *   <dt>kind
 *   <dd>the numbering space of a code: HRESULT, NTSTATUS, Win32, or another. It determines the meaning of the bits
 *   <dt>typedef kind
 *   <dd>the kind of codes that the name of a typedef indicates, such as {@code NTSTATUS}
 *   <dt>family
 *   <dd>the codes of one header, as generated for programs
 *   <dt>alias
 *   <dd>a name that is defined as another name, {@code #define NEW OLD}
 *   <dt>message block
 *   <dd>the comment that mc.exe writes above a code: {@code MessageId}, {@code MessageText}, and the text
 *   <dt>heading
 *   <dd>a comment about all the definitions after it, which is not the text of the first
 *   <dt>banner
 *   <dd>a heading consisting of a title between lines of punctuation
 *   <dt>also
 *   <dd>files that the header includes and whose codes are treated as its own
 *   <dt>read first
 *   <dd>files that are read before the header, as if included before it
 * </dl>
 *
 * <p>The stages are those of C17 5.1.1.2: {@code lex} makes tokens, {@code pp} replaces macros and executes directives, {@code
 * decl} reads declarations and asks {@code expr} for values; {@code type} lays structures out. {@code comment} joins texts to
 * codes, {@code mc} reads message files, and {@code code} is the result.
 */
@NullMarked
package dev.winerr.generator.header;

import org.jspecify.annotations.NullMarked;
