package dev.winerr.generator.docs.atom;

import java.util.OptionalInt;

/**
 * A number as a page prints it.
 *
 * @param printed the characters it was read from
 * @param bits the 32 bits; absent where the number needs more, or is an expression
 * @param damaged whether it had to be repaired: stray commas, thousands separators, split digits, unbalanced casts
 * @param contradictory whether it stands twice, decimal and hexadecimal, and the two differ
 * @param hexadecimal whether it was printed in hexadecimal, alone or beside a decimal
 * @param expression whether it is no literal but something that other codes may be needed to evaluate: the name of one, a
 *     call of {@code MAKE_HRESULT}; or something that nobody understands
 */
public record Numeral(
        String printed,
        OptionalInt bits,
        boolean damaged,
        boolean contradictory,
        boolean hexadecimal,
        boolean expression) {

    /** What stands in the place of a value and is no number. */
    public static Numeral expression(String printed) {
        return new Numeral(printed, OptionalInt.empty(), false, false, false, true);
    }

    /** Whether it is a number of more than 32 bits. */
    public boolean tooWide() {
        return bits.isEmpty() && !expression;
    }
}
