package dev.winerr.generator.index;

import dev.winerr.ResultKind;
import java.util.Map;
import java.util.Optional;

/**
 * A constant in an index.
 *
 * @param name its name
 * @param value its value in C, sign- or zero-extended to 64 bits according to its type
 * @param kind its kind
 * @param primary the name that lookups of its value return, if it is not its own
 * @param header the header's name when the index was created
 * @param line the line of its name in the header, counted from 1; 0 if it is from a class file
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

    /** The position in the format of compilers, {@code path:line}; for a class file only its name. */
    public String place() {
        return line == 0 ? header : header + ":" + line;
    }
}
