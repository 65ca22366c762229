package dev.winerr.generator.docs;

import dev.winerr.generator.source.Span;
import dev.winerr.generator.text.RichText;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a page says of one code.
 *
 * @param printedName the name as the page prints it, white space folded; damaged where {@code evidence} is not
 *     {@link Evidence#PRINTED}
 * @param name the best name that the page alone gives; the printed one where nothing better is known
 * @param evidence how that name is known
 * @param candidates other names that stand beside it ({@code span id}s), for whoever finds that the name is wrong
 * @param value the 32 bits, if the page has a value
 * @param description the text
 * @param layout the layout it was found in, such as {@code dt-cell}
 * @param span the name where the page prints it
 */
public record DocEntry(
        String printedName,
        String name,
        Evidence evidence,
        List<String> candidates,
        OptionalInt value,
        RichText description,
        String layout,
        Span span) {

    public DocEntry {
        candidates = List.copyOf(candidates);
    }

    /** This entry under another name. */
    public DocEntry withName(String newName, Evidence newEvidence) {
        return new DocEntry(printedName, newName, newEvidence, candidates, value, description, layout, span);
    }

    /** This entry with a value. */
    public DocEntry withValue(int bits) {
        return new DocEntry(printedName, name, evidence, candidates, OptionalInt.of(bits), description, layout, span);
    }
}
