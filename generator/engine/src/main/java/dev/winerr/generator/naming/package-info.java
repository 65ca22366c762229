/**
 * Resolves the name of every row of a page, with its evidence.
 *
 * <dl>
 *   <dt>fact
 *   <dd>what a page says about one code, as printed: the name, the ids next to it, the value, the text
 *   <dt>vocabulary
 *   <dd>the codes of the headers that the pages document; without headers it is empty
 *   <dt>witness
 *   <dd>one kind of {@link dev.winerr.generator.naming.Evidence}; it returns which code each row could be
 *   <dt>inquiry
 *   <dd>the rows of a page, with the best answer for each so far
 *   <dt>answer
 *   <dd>a name, the evidence for it, and how much to trust it
 *   <dt>trust
 *   <dd>known: the vocabulary has the name; given: nothing contradicts it; doubtful: it may be a translated name
 *   <dt>claimed
 *   <dd>the name of a row that is known; no other row is guessed to be it
 *   <dt>original
 *   <dd>the page that a translation translates, row by row in the same order
 *   <dt>counterpart
 *   <dd>the row of the original that a row of a translation translates
 *   <dt>damaged
 *   <dd>a printed name that is no longer an identifier: parts of it are translated, separated by blanks, or lost
 *   <dt>bare number
 *   <dd>a row with neither a name nor a facility in its number, {@code 5 Access is denied}
 *   <dt>misspelt
 *   <dd>a whole printed name that differs from the code's name in the header
 * </dl>
 *
 * <p>Witnesses are asked in the order of the constants of {@code Evidence}; the first of the most trusted answers is
 * used. {@link dev.winerr.generator.naming.Resolver} asks them, and {@link dev.winerr.generator.naming.NamingReport} is
 * the only class that reports findings about names.
 */
@NullMarked
package dev.winerr.generator.naming;

import org.jspecify.annotations.NullMarked;
