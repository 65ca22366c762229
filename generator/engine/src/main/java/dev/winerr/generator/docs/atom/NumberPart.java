package dev.winerr.generator.docs.atom;

import java.math.BigInteger;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the numbers printed for a value.
 *
 * @param bits its 32 bits; empty if it needs more
 * @param hexadecimal whether it is in hexadecimal
 * @param digits the number of its digits
 * @param negative whether it has a sign
 */
record NumberPart(OptionalInt bits, boolean hexadecimal, int digits, boolean negative) {
    private static final int HEX_DIGITS = 8;
    private static final int HIGHEST_DIGIT = 28;
    private static final int LOW_WORD = 0xFFFF;
    private static final BigInteger LOWEST = BigInteger.valueOf(Integer.MIN_VALUE);
    private static final BigInteger HIGHEST = BigInteger.valueOf(0xFFFF_FFFFL);

    /** The digits of a number, split by blanks, followed by a blank and a footnote mark. */
    private static final Pattern FOOTNOTED = Pattern.compile("([0-9A-Fa-f]{8}) \\d{1,2}");

    private static final String LITERAL =
            "(?:(?<![0-9A-Za-z])0(?:[xX] ?| [xX] ?(?=[0-9A-Fa-f]{6}))|&[hH])(?<hex>(?=(?:[, ]*[0-9A-Fa-f]){8}$)[0-9A-Fa-f]{1,7}, [0-9A-Fa-f ]*[0-9A-Fa-f]"
                    + "|[0-9A-Fa-f]+(?:[ '][0-9A-Fa-f]+)*)"
                    + "(?:[uUlL]{1,3}(?![0-9A-Za-z])|&)?"
                    + "|\\b(?<suffixed>0[0-9A-Fa-f]+|[0-9][0-9A-Fa-f]{3,8})[hH]\\b"
                    + "|\\b(?<bare>(?:80|40|0\\d)[0-9A-Fa-f]{6}|(?=\\d*[A-Fa-f])(?=[A-Fa-f]*\\d)[0-9A-Fa-f]{8})\\b"
                    + "|(?<dec>(?:- ?)?\\d{1,3}(?:[.,' ]\\d{3})+(?!\\d)|(?:- ?)?\\d+)(?:[uUlL]{1,3}(?![0-9A-Za-z]))?";

    /** All forms of numbers on pages. */
    static final Pattern LITERALS = Pattern.compile(LITERAL);

    static NumberPart of(Matcher literal) {
        for (String group : new String[] {"hex", "suffixed", "bare"}) {
            if (literal.group(group) != null) {
                return hexadecimal(literal.group(group));
            }
        }
        BigInteger printed = new BigInteger(literal.group("dec").replaceAll("[.,' ]", ""));
        // No code is that small, so the sign was a dash between name and value.
        BigInteger value = printed.compareTo(LOWEST) < 0 ? printed.negate() : printed;
        boolean fits = value.compareTo(HIGHEST) <= 0;
        OptionalInt bits = fits ? OptionalInt.of(value.intValue()) : OptionalInt.empty();
        return new NumberPart(bits, false, literal.group("dec").length(), value.signum() < 0);
    }

    private static NumberPart hexadecimal(String printed) {
        Matcher footnoted = FOOTNOTED.matcher(printed);
        String digits = (footnoted.matches() ? footnoted.group(1) : printed)
                .replace(" ", "")
                .replace("'", "")
                .replace(",", "");
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        OptionalInt bits = digits.length() - zeros > HEX_DIGITS
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseUnsignedInt(digits, zeros, digits.length(), 16));
        return new NumberPart(bits, true, digits.length(), false);
    }

    /** Whether it is certainly a complete value: eight hexadecimal digits, or a decimal number with as many bits. */
    boolean isFull() {
        return hexadecimal ? digits == HEX_DIGITS : bits.orElse(0) >>> HIGHEST_DIGIT != 0;
    }

    /** Whether this is the value {@code full}, or its low word, which some pages print too. */
    boolean isPartOf(NumberPart full) {
        return bits.equals(full.bits)
                || (!negative
                        && bits.isPresent()
                        && full.bits.isPresent()
                        && bits.getAsInt() == (full.bits.getAsInt() & LOW_WORD));
    }
}
