package dev.winerr.generator.header.code;

import dev.winerr.ResultKind;
import dev.winerr.generator.source.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An integer constant in a header.
 *
 * @param name its name
 * @param value its value in C, sign- or zero-extended to 64 bits according to its type
 * @param wide whether it needs more than 32 bits, signed or unsigned
 * @param kind its kind
 * @param aliasOf the constant whose name is its whole definition, if both are equal ({@code #define E_X E_Y})
 * @param group the heading in the header above it; empty if there is none
 * @param parts the severity and facility that a message file states for it, or the header that mc.exe generates from
 *     one
 * @param messages its texts in the header's comments or the message file, as {@code FormatMessage} patterns: {@code %1}
 *     is an insert, a literal percent sign is {@code %%}; by language, {@link Locale#ROOT} if not specified
 * @param deprecated whether the header marks it as deprecated
 * @param span the position of its name
 */
public record HeaderCode(
        String name,
        long value,
        boolean wide,
        ResultKind kind,
        Optional<String> aliasOf,
        String group,
        Optional<MessageParts> parts,
        Map<Locale, String> messages,
        boolean deprecated,
        Span span) {

    public HeaderCode {
        messages = Map.copyOf(messages);
    }

    /** This code with another kind. */
    public HeaderCode withKind(ResultKind other) {
        return new HeaderCode(name, value, wide, other, aliasOf, group, parts, messages, deprecated, span);
    }

    /** Whether the header has a text for it in any language. */
    public boolean hasText() {
        return !messages.isEmpty();
    }

    /** Whether the value is representable in 32 bits, signed or unsigned. */
    public boolean fitsIn32Bits() {
        return !wide;
    }

    /** The low 32 bits of the value. */
    public int bits() {
        return (int) value;
    }

    /** The value as it is shown. */
    public ShownInteger shown() {
        return new ShownInteger(value, wide);
    }

    /** The value in hexadecimal: {@code 0x80040227}, or sixteen digits if it needs more than 32 bits. */
    public String hex() {
        return shown().hex();
    }
}
