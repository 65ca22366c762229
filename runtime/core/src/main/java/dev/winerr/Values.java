package dev.winerr;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spellings of 32-bit values. */
final class Values {
    private static final Pattern SPELLING =
            Pattern.compile("(?<sign>[-+]?)(?<prefix>0x|&h)?(?<digits>[0-9a-f]+?)(?:u|l|ul|lu|&)?");

    private static final long MAX_UNSIGNED = 0xFFFF_FFFFL;

    private Values() {}

    static String hex(int value) {
        return "0x" + hexDigits(value);
    }

    static String hexDigits(int value) {
        String digits = Integer.toHexString(value).toUpperCase(Locale.ROOT);
        return "00000000".substring(digits.length()) + digits;
    }

    /** Reads any spelling that {@link HResult#parse(String)} documents. */
    static int parse(String text) {
        Matcher spelling = SPELLING.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!spelling.matches() || spelling.group("digits").length() > 16) {
            throw malformed(text);
        }
        String digits = spelling.group("digits");
        boolean hex = spelling.group("prefix") != null || isBareHex(spelling.group("sign"), digits);
        if (!hex && !isDecimal(digits)) {
            throw malformed(text);
        }
        long magnitude = Long.parseUnsignedLong(digits, hex ? 16 : 10);
        boolean negative = spelling.group("sign").equals("-");
        if (Long.compareUnsigned(magnitude, negative ? 1L << 31 : MAX_UNSIGNED) > 0) {
            throw malformed(text);
        }
        return (int) (negative ? -magnitude : magnitude);
    }

    private static boolean isBareHex(String sign, String digits) {
        return sign.isEmpty() && (digits.length() == 8 || !isDecimal(digits));
    }

    private static boolean isDecimal(String digits) {
        return digits.chars().allMatch(c -> c <= '9');
    }

    private static NumberFormatException malformed(String text) {
        return new NumberFormatException("not a 32-bit value: \"" + text + "\"");
    }
}
