package dev.winerr.message;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A {@code printf} format between exclamation marks, which defines how one insert is written.
 *
 * @param flags any of {@code - + 0 #} and space
 * @param width digits, or {@code *} to take it from an insert
 * @param precision digits, empty for 0, or {@code *} to take it from an insert
 * @param bits how many bits of a number are used
 * @param type the conversion
 */
record InsertFormat(
        String flags, @Nullable String width, @Nullable String precision, int bits, char type) {
    static final InsertFormat STRING = new InsertFormat("", null, null, Integer.SIZE, 's');

    private static final int NONE = -1;
    /** {@code FormatMessage} does not write messages longer than 64K characters. */
    private static final int MAX_WIDTH = 0xFFFF;

    private static final Pattern SYNTAX = Pattern.compile("(?<flags>[-+ #0]*)"
            + "(?<width>\\*|[0-9]{1,9})?(?:\\.(?<precision>\\*|[0-9]{0,9}))?"
            + "(?<size>hh|h|ll|l|w|I64|I32|I)?(?<type>[cCdiopsSuxX])");

    /** The format, or null if {@code FormatMessage} does not understand it. */
    static @Nullable InsertFormat parse(String format) {
        Matcher parts = SYNTAX.matcher(format);
        if (!parts.matches()) {
            return null;
        }
        char type = parts.group("type").charAt(0);
        int bits = bits(parts.group("size"), type);
        return new InsertFormat(parts.group("flags"), parts.group("width"), parts.group("precision"), bits, type);
    }

    /** Sizes on Windows: a long has 32 bits and, on today's systems, a pointer has 64. */
    private static int bits(@Nullable String size, char type) {
        if (size == null) {
            return type == 'p' ? Long.SIZE : Integer.SIZE;
        }
        return switch (size) {
            case "hh" -> Byte.SIZE;
            case "h" -> Short.SIZE;
            case "ll", "I64", "I" -> Long.SIZE;
            default -> Integer.SIZE;
        };
    }

    /** Writes the next insert, after those that width and precision take; null if one is missing. */
    @Nullable
    String write(Inserts inserts) {
        Integer givenWidth = measure(width, 0, inserts);
        Integer givenPrecision = measure(precision, NONE, inserts);
        if (givenWidth == null || givenPrecision == null || !inserts.hasNext()) {
            return null;
        }
        boolean left = has('-') || givenWidth < 0;
        int columns = Math.abs(givenWidth);
        boolean zeros = has('0') && !left && givenPrecision < 0;
        String body = body(inserts.next(), givenPrecision, zeros ? columns : 0);
        String padding = " ".repeat(Math.max(0, columns - body.length()));
        return left ? body + padding : padding + body;
    }

    private static @Nullable Integer measure(@Nullable String spec, int absent, Inserts inserts) {
        if (spec == null) {
            return absent;
        }
        if (spec.equals("*")) {
            return inserts.hasNext() && inserts.next() instanceof Number number
                    ? (Integer) limit(number.intValue())
                    : null;
        }
        return spec.isEmpty() ? 0 : limit(Integer.parseInt(spec));
    }

    private static int limit(int measure) {
        return Math.max(-MAX_WIDTH, Math.min(measure, MAX_WIDTH));
    }

    private String body(@Nullable Object insert, int precision, int zeroedWidth) {
        if (type == 's' || type == 'S') {
            String string = Inserts.string(insert);
            return precision < 0 ? string : string.substring(0, Math.min(precision, string.length()));
        }
        if (type == 'c' || type == 'C') {
            return insert instanceof Number code ? Character.toString((char) code.intValue()) : Inserts.string(insert);
        }
        return insert instanceof Number number
                ? number(number.longValue(), precision, zeroedWidth)
                : Inserts.string(insert);
    }

    private String number(long value, int precision, int zeroedWidth) {
        int unused = Long.SIZE - bits;
        boolean signed = type == 'd' || type == 'i';
        long wanted = signed ? value << unused >> unused : value << unused >>> unused;
        String digits = digits(signed ? Math.abs(wanted) : wanted);
        String prefix = signed ? sign(wanted) : base(wanted);
        int least = precision < 0 ? zeroedWidth - prefix.length() : precision;
        return prefix + "0".repeat(Math.max(0, least - digits.length())) + digits;
    }

    private String digits(long value) {
        return switch (type) {
            case 'x' -> Long.toHexString(value);
            case 'X' -> Long.toHexString(value).toUpperCase(Locale.ROOT);
            case 'p' -> pointer(value);
            case 'o' -> Long.toOctalString(value);
            default -> Long.toUnsignedString(value);
        };
    }

    /** A pointer is written with all its digits. */
    private static String pointer(long value) {
        String digits = Long.toHexString(value).toUpperCase(Locale.ROOT);
        return "0".repeat(Long.SIZE / 4 - digits.length()) + digits;
    }

    private String sign(long value) {
        if (value < 0) {
            return "-";
        }
        if (has('+')) {
            return "+";
        }
        return has(' ') ? " " : "";
    }

    private String base(long value) {
        if (!has('#') || value == 0) {
            return "";
        }
        return switch (type) {
            case 'x' -> "0x";
            case 'X' -> "0X";
            case 'o' -> "0";
            default -> "";
        };
    }

    private boolean has(char flag) {
        return flags.indexOf(flag) >= 0;
    }
}
