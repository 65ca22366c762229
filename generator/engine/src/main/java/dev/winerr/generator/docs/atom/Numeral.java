package dev.winerr.generator.docs.atom;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A number as a page prints it.
 *
 * @param printed the text it was read from
 * @param bits the 32 bits; empty if the number needs more, or is an expression
 * @param damaged whether it had to be repaired: stray commas, thousands separators, split digits, unbalanced casts
 * @param contradictory whether it is printed twice, decimal and hexadecimal, with different values
 * @param hexadecimal whether it is printed in hexadecimal, alone or next to a decimal
 * @param expression whether it is not a literal but must be evaluated with other codes: the name of one, a call of
 *     {@code MAKE_HRESULT}; or something that cannot be understood
 */
public record Numeral(
        String printed,
        OptionalInt bits,
        boolean damaged,
        boolean contradictory,
        boolean hexadecimal,
        boolean expression) {
    private static final Pattern FOOTNOTE = Pattern.compile("[(\\[]?\\d{1,2}[)\\]]?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;/|]+(?:\\p{L}{1,4}\\s+)?");

    /** Something other than a number in the place of a value. */
    public static Numeral expression(String printed) {
        return new Numeral(printed, OptionalInt.empty(), false, false, false, true);
    }

    /** This number, marked as repaired. */
    Numeral repaired() {
        return new Numeral(printed, bits, true, contradictory, hexadecimal, expression);
    }

    /** Whether it is a number of at most 32 bits. */
    public boolean isNumber() {
        return bits.isPresent();
    }

    /** Whether it is a number of more than 32 bits. */
    public boolean tooWide() {
        return bits.isEmpty() && !expression;
    }

    /** Whether it is a failed HRESULT or NTSTATUS value, whose highest bit is set (MS-ERREF 2.1, 2.3). */
    public boolean isFailure() {
        return bits.orElse(0) < 0;
    }

    /** Whether it could be a footnote mark: a small number, usually in brackets. */
    public boolean mayBeFootnote() {
        return FOOTNOTE.matcher(printed).matches();
    }

    /** The numbers in this place, one for each of several names; empty if there are more or fewer. */
    public List<Numeral> split(int count) {
        List<Numeral> numbers = BETWEEN.splitAsStream(printed)
                .flatMap(number -> Numerals.read(number).stream())
                .filter(number -> !number.expression())
                .toList();
        return numbers.size() == count ? numbers : List.of();
    }
}
