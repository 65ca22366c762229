package dev.winerr.generator.header.code;

import dev.winerr.ResultKind;
import dev.winerr.Spelling;
import dev.winerr.generator.source.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An integer constant that a header defines.
 *
 * @param name its name
 * @param value its value as C has it, sign-extended or zero-extended to 64 bits by its type
 * @param wide whether it needs more than 32 bits, signed or unsigned
 * @param kind what its type says it is
 * @param aliasOf the constant whose name is its whole definition, if the two are equal ({@code #define E_X E_Y})
 * @param group the heading of the part of the header in which it stands; empty where the header has none
 * @param parts the severity and facility that a message file states for it, or the header that mc.exe makes of one
 * @param messages its text as the header's comments or message file have it, a pattern for FormatMessage: {@code %1} is an
 *     insert, a percent sign that is text is {@code %%}; by language, {@link Locale#ROOT} where the header does not say
 *     which
 * @param deprecated whether the header marks it so
 * @param span its name where it is defined
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

    /** This code as one of another kind. */
    public HeaderCode withKind(ResultKind other) {
        return new HeaderCode(name, value, wide, other, aliasOf, group, parts, messages, deprecated, span);
    }

    /** Whether the header says in any language what it means. */
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

    /** The bits as people write them: {@code 0x80040227}, or sixteen digits for what needs more than 32 bits. */
    public String hex() {
        return fitsIn32Bits() ? Spelling.hex(bits()) : String.format("0x%016X", value);
    }
}
