package dev.winerr.generator.catalog;

import dev.winerr.ResultKind;
import dev.winerr.generator.header.code.MessageParts;
import dev.winerr.generator.source.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A code: name and value from the header, texts from pages.
 *
 * @param name its name in the header
 * @param value its 32 bits
 * @param kind what kind of number it is
 * @param aliasOf the primary code with the same value, if this is another name for it
 * @param outranked whether lookups by its value and kind return another code: its primary or, for codes of kind OTHER,
 *     one that is not an alias but happens to have the same number
 * @param group the heading in the header above it; may be empty
 * @param facility its facility
 * @param parts the severity and facility that a message file states for it, or the header that mc.exe generates from
 *     one
 * @param messages its texts by bundle locale, {@link Locale#ROOT} for the family's default language
 * @param link the page that documents it, if its address is known
 * @param deprecated whether the header marks it as deprecated
 * @param span the position of its name in the header
 */
public record Code(
        String name,
        int value,
        ResultKind kind,
        Optional<String> aliasOf,
        boolean outranked,
        String group,
        CodeFacility facility,
        Optional<MessageParts> parts,
        Map<Locale, Message> messages,
        Optional<String> link,
        boolean deprecated,
        Span span) {

    public Code {
        messages = Map.copyOf(messages);
    }

    /** This code with the texts of another, and with that code's page. */
    Code withTextOf(Code other) {
        return new Code(
                name,
                value,
                kind,
                aliasOf,
                outranked,
                group,
                facility,
                parts,
                other.messages,
                other.link,
                deprecated,
                span);
    }

    /** Whether there is a text in any language. */
    public boolean documented() {
        return !messages.isEmpty();
    }
}
