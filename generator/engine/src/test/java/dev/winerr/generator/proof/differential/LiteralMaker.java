package dev.winerr.generator.proof.differential;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Generates integer and character constants of C17 6.4.4, and binary ones and digit separators of C23. */
final class LiteralMaker {
    private static final List<CType> SIGNED = List.of(CType.INT, CType.LONG, CType.LLONG);
    private static final List<CType> EITHER =
            List.of(CType.INT, CType.UINT, CType.LONG, CType.ULONG, CType.LLONG, CType.ULLONG);
    private static final List<CType> UNSIGNED = List.of(CType.UINT, CType.ULONG, CType.ULLONG);
    private static final List<String> SUFFIXES = List.of(
            "", "", "", "", "u", "U", "l", "L", "ul", "UL", "Ul", "lu", "LU", "ll", "LL", "ull", "ULL", "uLL", "LLU",
            "llu");
    private static final String PLAIN =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !\"#%&()*+,-./:;<=>?[]^_{|}~";
    private static final String NO_DIGITS = "ghijkGHIJK !+-";
    private static final List<String> ESCAPES = List.of(
            "\\n=10",
            "\\t=9",
            "\\r=13",
            "\\a=7",
            "\\b=8",
            "\\f=12",
            "\\v=11",
            "\\\\=92",
            "\\'=39",
            "\\\"=34",
            "\\?=63",
            "\\0=0",
            "\\7=7",
            "\\101=65",
            "\\377=255",
            "\\x0=0",
            "\\x41=65",
            "\\xff=255",
            "\\x7F=127",
            "\\e=27");

    private final SplittableRandom random;
    private final Model model;

    LiteralMaker(SplittableRandom random, Model model) {
        this.random = random;
        this.model = model;
    }

    /** A constant of some kind. */
    Term next() {
        return random.nextInt(8) == 0 ? character() : number();
    }

    /** A number; those next to the limits of types are more frequent. */
    Term number() {
        String suffix = pick(SUFFIXES);
        int radix = pick(List.of(10, 10, 16, 16, 8, 2));
        boolean unsigned = suffix.toLowerCase(Locale.ROOT).contains("u");
        BigInteger value = magnitude(radix == 10 && !unsigned ? 63 : 64);
        String digits = spelt(value, radix);
        return Term.leaf(
                digits + suffix, model.isCondition() ? wide(value, unsigned) : type(value, radix, suffix), value);
    }

    private BigInteger magnitude(int most) {
        int bits = random.nextInt(4) == 0 ? pick(List.of(7, 8, 15, 16, 31, 32, 63, 64)) : random.nextInt(65);
        BigInteger limit = BigInteger.ONE.shiftLeft(Math.min(bits, most));
        BigInteger number = random.nextInt(3) == 0
                ? limit.subtract(BigInteger.valueOf(random.nextInt(3)))
                : new BigInteger(Long.toUnsignedString(random.nextLong())).mod(limit);
        BigInteger largest = BigInteger.ONE.shiftLeft(most).subtract(BigInteger.ONE);
        return number.max(BigInteger.ZERO).min(largest);
    }

    private String spelt(BigInteger value, int radix) {
        String digits = value.toString(radix);
        if (random.nextBoolean()) {
            digits = digits.toUpperCase(Locale.ROOT);
        }
        if (random.nextInt(8) == 0 && digits.length() > 2) {
            int at = 1 + random.nextInt(digits.length() - 1);
            digits = digits.substring(0, at) + "'" + digits.substring(at);
        }
        return switch (radix) {
            case 16 -> pick(List.of("0x", "0X", "0x0")) + digits;
            case 8 -> pick(List.of("0", "00")) + digits;
            case 2 -> pick(List.of("0b", "0B")) + digits;
            default -> digits;
        };
    }

    /** C17 6.4.4.1 paragraph 5. */
    private static CType type(BigInteger value, int radix, String suffix) {
        String lower = suffix.toLowerCase(Locale.ROOT);
        int longs = (int) lower.chars().filter(c -> c == 'l').count();
        int least = longs == 0 ? 32 : longs == 1 ? 33 : 64;
        List<CType> list = lower.contains("u") ? UNSIGNED : radix == 10 ? SIGNED : EITHER;
        return list.stream()
                .filter(type -> least == 32 || (least == 64 ? type.bits() == 64 : type.compareTo(CType.LONG) >= 0))
                .filter(type -> type.holds(value))
                .findFirst()
                .orElseThrow();
    }

    /** C17 6.10.1 paragraph 4: as if all types were intmax_t or uintmax_t. */
    private static CType wide(BigInteger value, boolean unsigned) {
        return unsigned || !CType.LLONG.holds(value) ? CType.ULLONG : CType.LLONG;
    }

    private Term character() {
        String prefix = pick(List.of("", "", "", "L", "u", "U"));
        int count = prefix.isEmpty() && random.nextInt(4) == 0 ? 2 + random.nextInt(3) : 1;
        StringBuilder text = new StringBuilder(prefix + "'");
        long value = 0;
        for (int i = 0; i < count; i++) {
            int unit = unit(text);
            value = prefix.isEmpty() && count == 1 ? (byte) unit : (value << 8 | unit);
        }
        CType type = prefix.isEmpty() ? CType.INT : prefix.equals("U") ? CType.UINT : CType.USHORT;
        CType seen = model.isCondition() ? type.isSigned() ? CType.LLONG : CType.ULLONG : type;
        return Term.leaf(text.append("'").toString(), seen, CType.INT.convert(BigInteger.valueOf(value)));
    }

    /**
     * Adds a character or escape sequence; returns its code unit. A digit after an escape sequence would belong to it.
     */
    private int unit(StringBuilder text) {
        if (random.nextInt(4) != 0) {
            boolean escaped = text.lastIndexOf("\\") >= text.length() - 4;
            String plains = escaped ? NO_DIGITS : PLAIN;
            char plain = plains.charAt(random.nextInt(plains.length()));
            text.append(plain);
            return plain;
        }
        String escape = pick(ESCAPES);
        int equals = escape.lastIndexOf('=');
        text.append(escape, 0, equals);
        return Integer.parseInt(escape.substring(equals + 1));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
