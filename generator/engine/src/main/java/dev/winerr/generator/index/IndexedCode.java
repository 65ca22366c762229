package dev.winerr.generator.index;

import dev.winerr.ResultKind;
import java.util.Map;
import java.util.Optional;

/**
 * A constant that a header defines, as an index keeps it.
 *
 * @param name its name
 * @param value its value as C has it, sign- or zero-extended to 64 bits by its type
 * @param kind what kind of number it is
 * @param primary the name that lookups of its value answer with, if that is not its own
 * @param header the header, as it was named when the index was made
 * @param line the line of its name there, counted from 1
 * @param link the page that documents it, if its address is known
 * @param texts its texts by BCP 47 language tag
 */
public record IndexedCode(
        String name,
        long value,
        ResultKind kind,
        Optional<String> primary,
        String header,
        int line,
        Optional<String> link,
        Map<String, String> texts) {

    /** The low 32 bits of the value. */
    public int bits() {
        return (int) value;
    }

    /** The place as compilers print it, {@code path:line}. */
    public String place() {
        return header + ":" + line;
    }
}
