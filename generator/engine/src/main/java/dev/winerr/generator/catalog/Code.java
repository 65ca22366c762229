package dev.winerr.generator.catalog;

import dev.winerr.ResultKind;
import dev.winerr.generator.header.code.MessageParts;
import dev.winerr.generator.source.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One code: the header's name and value, the pages' text.
 *
 * @param name its name in the header
 * @param value its 32 bits
 * @param kind what kind of number it is
 * @param aliasOf the primary code that stands for the same value, if this is another name of it
 * @param outranked whether lookups by its value and kind answer with another code: with its primary, or for codes of kind
 *     OTHER, which share numbers by accident, with one that is no other name of it
 * @param group the heading of the part of the header in which it stands; may be empty
 * @param facility its facility
 * @param parts the severity and facility that a message file states for it, or the header that mc.exe makes of one
 * @param messages its text by bundle locale, {@link Locale#ROOT} for the family's default language
 * @param link the page that documents it, if its address is known
 * @param deprecated whether the header marks it so
 * @param span its name in the header
 */
public record Code(
        String name,
        int value,
        ResultKind kind,
        Optional<String> aliasOf,
        boolean outranked,
        String group,
        Facility facility,
        Optional<MessageParts> parts,
        Map<Locale, Message> messages,
        Optional<String> link,
        boolean deprecated,
        Span span) {

    public Code {
        messages = Map.copyOf(messages);
    }

    /** This code with the texts of another, and the page that they are from. */
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
