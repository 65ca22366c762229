/**
 * Decides what every row of a page is called, and says how.
 *
 * <dl>
 *   <dt>fact
 *   <dd>what a page shows of one code, whoever is right: the printed name, the ids beside it, the value, the text
 *   <dt>vocabulary
 *   <dd>the codes of the headers that the pages document; without headers it is empty
 *   <dt>witness
 *   <dd>one kind of {@link dev.winerr.generator.naming.Evidence}; it answers which code each row could be
 *   <dt>answer
 *   <dd>a name, the evidence for it, and how far it is to be trusted
 *   <dt>trust
 *   <dd>known: the vocabulary has the name; given: nothing speaks against it; doubtful: it may be a translated name
 *   <dt>claimed
 *   <dd>the name of a row that is known; no other row is guessed to be it
 *   <dt>original
 *   <dd>the page that a translation translates, row by row in the same order
 *   <dt>counterpart
 *   <dd>the row of the original that a row of a translation translates
 *   <dt>damaged
 *   <dd>a printed name that is no identifier any more: its parts translated, torn apart by blanks, or lost
 *   <dt>misspelt
 *   <dd>a printed name that is whole, but is not what the header calls the code
 * </dl>
 *
 * <p>Witnesses are asked in the order of the constants of {@code Evidence}; the first that is trusted most is believed.
 * {@link dev.winerr.generator.naming.Resolver} asks them, and {@link dev.winerr.generator.naming.NamingReport} is the
 * only class that issues findings about names.
 */
@NullMarked
package dev.winerr.generator.naming;

import org.jspecify.annotations.NullMarked;
