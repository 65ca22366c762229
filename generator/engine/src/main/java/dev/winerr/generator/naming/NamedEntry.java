package dev.winerr.generator.naming;

import dev.winerr.generator.docs.DocEntry;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.source.Span;
import dev.winerr.generator.text.RichText;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of a page under its best name.
 *
 * @param entry what the page shows
 * @param name the name; the printed one where nothing better is known
 * @param evidence how it is known
 * @param ownValue the 32 bits that this page gives it
 * @param value the same, or else what its original gives it
 * @param code the code that it documents, where a header defines one of that name
 * @param counterpart the row of the original that it translates, where there is an original
 */
public record NamedEntry(
        DocEntry entry,
        String name,
        Evidence evidence,
        OptionalInt ownValue,
        OptionalInt value,
        Optional<HeaderCode> code,
        Optional<NamedEntry> counterpart) {

    /** Whether its name is damaged, and nothing gave it back. */
    public boolean isLost() {
        return evidence == Evidence.NONE && !name.isEmpty();
    }

    /** The text. */
    public RichText description() {
        return entry.description();
    }

    /** The name where the page prints it. */
    public Span span() {
        return entry.span();
    }
}
