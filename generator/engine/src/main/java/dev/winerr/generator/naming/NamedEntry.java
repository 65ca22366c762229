package dev.winerr.generator.naming;

import dev.winerr.generator.docs.DocEntry;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.source.Span;
import dev.winerr.generator.text.RichText;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of a page with its best name.
 *
 * @param entry the row on the page
 * @param name the name; the printed one if nothing better is known
 * @param evidence how the name is known
 * @param ownValue the 32 bits on this page
 * @param value the same or, if this page has none, those in the original
 * @param code the code that it documents, if a header defines one with that name
 * @param counterpart the row of the original that it translates, if there is an original
 */
public record NamedEntry(
        DocEntry entry,
        String name,
        Evidence evidence,
        OptionalInt ownValue,
        OptionalInt value,
        Optional<HeaderCode> code,
        Optional<NamedEntry> counterpart) {

    /** Whether its name is damaged and could not be recovered. */
    public boolean isLost() {
        return evidence == Evidence.NONE && !name.isEmpty();
    }

    /** The text. */
    public RichText description() {
        return entry.description();
    }

    /** The position of the printed name. */
    public Span span() {
        return entry.span();
    }
}
