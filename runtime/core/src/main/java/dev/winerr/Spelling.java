package dev.winerr;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notations of 32-bit values. */
public final class Spelling {
    private static final Pattern NUMBER =
            Pattern.compile("(?<sign>[-+]?)(?<prefix>0x|&h)?(?<digits>[0-9a-f]+?)(?<suffix>h|u|l|ul|lu|&)?");

    /** A number that is a word of its own; next to an underscore or letter it is part of a name. */
    private static final Pattern WORD = Pattern.compile("(?<![\\w&.-])[-+]?(?:&h)?[0-9][0-9a-z]*&?(?!\\w|\\.\\w)"
            + "|(?<![\\w&])&h[0-9a-f]+&?(?!\\w)|(?<!\\w)[0-9a-f]{8}(?!\\w)");

    private static final Pattern MARKED = Pattern.compile("[-+]?(?:0x|&h).*|.*h");

    /** The longest 64-bit numbers have sixteen hexadecimal or twenty decimal digits. */
    private static final int MOST_DIGITS = 20;

    private Spelling() {}

    /**
     * Returns a value as HRESULTs are written.
     *
     * @param value a value, all 32 bits
     * @return eight hexadecimal digits, such as {@code 0x80040227}
     */
    public static String hex(int value) {
        return "0x" + hexDigits(value);
    }

    static String hexDigits(int value) {
        String digits = Integer.toHexString(value).toUpperCase(Locale.ROOT);
        return "00000000".substring(digits.length()) + digits;
    }

    /**
     * Returns a 32-bit value held in a {@code long}, sign-extended or not.
     *
     * @param value -2147483648 to 4294967295; {@code 0xFFFFFFFF80070005L} and {@code 0x80070005L} give the same result
     * @return its 32 bits
     * @throws ArithmeticException if the value does not fit in 32 bits
     */
    public static int narrow(long value) {
        if (value < Integer.MIN_VALUE || value > 0xFFFF_FFFFL) {
            throw new ArithmeticException("not a 32-bit value: " + value);
        }
        return (int) value;
    }

    /**
     * Parses a value in any notation that tools print or people paste.
     *
     * <p>It accepts {@code 0x80040227}, {@code &H80040227}, {@code 80040227h}, {@code -0x7FFBFDD9}; decimal numbers,
     * signed or unsigned: {@code -2147220953}, {@code 2147746343}; numbers sign-extended to 64 bits: {@code
     * 0xFFFFFFFF80040227}.
     * Without prefix or suffix, a number of exactly eight digits is hexadecimal, as in {@code 80040227}, and so is one
     * that contains a letter, as in {@code 8007000e}. Surrounding white space, case, and the suffixes {@code L}, {@code
     * U}, {@code UL} of C and {@code &} of Basic are ignored.
     *
     * <p>In a longer text, such as {@code HRESULT: 0x80070005 (E_ACCESSDENIED)}, the only number marked as hexadecimal
     * is used or, if none is marked, the only number.
     *
     * @param text a number, or a text that contains one
     * @return the value
     * @throws NumberFormatException if the text contains no value, more than one, or one that does not fit in 32 bits
     */
    public static int parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Matcher whole = NUMBER.matcher(lower);
        return whole.matches() && isNumber(whole) ? value(whole, text) : onlyValue(lower, text);
    }

    private static boolean isNumber(Matcher number) {
        return isHex(number) || isDecimal(number.group("digits"));
    }

    private static int value(Matcher number, String text) {
        String digits = number.group("digits");
        boolean negative = number.group("sign").equals("-");
        if (digits.length() > MOST_DIGITS) {
            throw malformed(text);
        }
        try {
            long magnitude = Long.parseUnsignedLong(digits, isHex(number) ? 16 : 10);
            if (negative && magnitude < 0) {
                throw malformed(text);
            }
            return narrow(negative ? -magnitude : magnitude);
        } catch (NumberFormatException | ArithmeticException e) {
            throw malformed(text);
        }
    }

    private static int onlyValue(String lower, String text) {
        Set<Integer> marked = new HashSet<>();
        Set<Integer> plain = new HashSet<>();
        Matcher word = WORD.matcher(lower);
        while (word.find()) {
            Matcher number = NUMBER.matcher(word.group());
            if (number.matches() && isNumber(number)) {
                boolean isMarked = MARKED.matcher(word.group()).matches();
                (isMarked ? marked : plain).add(value(number, text));
            }
        }
        Set<Integer> counting = marked.isEmpty() ? plain : marked;
        if (counting.size() != 1) {
            throw malformed(text);
        }
        return counting.iterator().next();
    }

    private static boolean isHex(Matcher number) {
        String digits = number.group("digits");
        return number.group("prefix") != null
                || "h".equals(number.group("suffix"))
                || (number.group("sign").isEmpty() && (digits.length() == 8 || !isDecimal(digits)));
    }

    private static boolean isDecimal(String digits) {
        return digits.chars().allMatch(c -> c <= '9');
    }

    private static NumberFormatException malformed(String text) {
        return new NumberFormatException("not a 32-bit value: \"" + text + "\"");
    }
}
