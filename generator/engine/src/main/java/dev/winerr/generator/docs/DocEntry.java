package dev.winerr.generator.docs;

import dev.winerr.generator.source.Span;
import dev.winerr.generator.text.RichText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a page shows of one code, whoever is right.
 *
 * @param printedName the name as the page prints it, white space folded
 * @param name the printed name as far as it can be read: the blanks around its underscores closed up
 * @param whole whether that is an identifier as it is printed; else translation may have damaged it
 * @param alternatives names in other columns of the row, damaged ones included, which the value may belong to
 * @param candidates the names that stand beside it ({@code span id}s), in order
 * @param originals the name in the language it was translated from, where the page keeps that hidden beside it
 * @param value the 32 bits, if the page has a value
 * @param expression what stands in the place of the value, if that is no number: the name of another code, a call of
 *     {@code MAKE_HRESULT}, or anything else
 * @param description the text
 * @param layout the layout it was found in, such as {@code dt-cell}
 * @param span the name where the page prints it
 */
public record DocEntry(
        String printedName,
        String name,
        boolean whole,
        List<String> alternatives,
        List<String> candidates,
        List<String> originals,
        OptionalInt value,
        Optional<String> expression,
        RichText description,
        String layout,
        Span span) {

    public DocEntry {
        alternatives = List.copyOf(alternatives);
        candidates = List.copyOf(candidates);
        originals = List.copyOf(originals);
    }

    /** Whether words stand in the place of a name, {@code Any other value}; only translation makes names look so. */
    public boolean isWords() {
        return !whole && name.indexOf('_') < 0 && !name.endsWith(")");
    }
}
