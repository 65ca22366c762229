package dev.winerr.generator.docs.atom;

import java.util.OptionalInt;

/**
 * A number as a page prints it.
 *
 * @param printed the characters it was read from
 * @param bits the 32 bits; absent where the number needs more
 * @param damaged whether it had to be repaired: stray commas, thousands separators, split digits, unbalanced casts
 * @param contradictory whether it stands twice, decimal and hexadecimal, and the two differ; the bits are then those of
 *     the hexadecimal one
 * @param hexadecimal whether it was printed in hexadecimal, alone or beside a decimal
 */
public record Numeral(String printed, OptionalInt bits, boolean damaged, boolean contradictory, boolean hexadecimal) {}
