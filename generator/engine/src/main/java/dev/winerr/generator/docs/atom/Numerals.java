package dev.winerr.generator.docs.atom;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers that pages print for codes, damaged ones included. */
public final class Numerals {
    private static final int LONGEST = 80;
    private static final int HEX_DIGITS = 8;
    private static final BigInteger LOWEST = BigInteger.valueOf(Integer.MIN_VALUE);
    private static final BigInteger HIGHEST = BigInteger.valueOf(0xFFFF_FFFFL);

    private static final String NUMBER =
            "(?:0[xX] ?|&[hH])(?<hex>[0-9A-Fa-f]+(?: [0-9A-Fa-f]+)*)(?:[uUlL]{1,3}(?![0-9A-Za-z]))?"
                    + "|\\b(?<bare>80[0-9A-Fa-f]{6}|(?=\\d*[A-Fa-f])(?=[A-Fa-f]*\\d)[0-9A-Fa-f]{8})\\b"
                    + "|(?<dec>(?:- ?)?\\d{1,3}(?:[.,' ]\\d{3})+(?!\\d)|(?:- ?)?\\d+)(?:[uUlL]{1,3}(?![0-9A-Za-z]))?";
    private static final Pattern NUMBERS = Pattern.compile(NUMBER);
    private static final Pattern CAST = Pattern.compile("\\( ?[A-Za-z_]\\w* ?\\)(?= *\\(?(?:0[xX]|-?\\d))");
    private static final Pattern HALF_CAST = Pattern.compile(
            "^\\(? ?(?:HRESULT|NTSTATUS|DWORD|LONG|ULONG|INT|UINT|SCODE|LRESULT|RPC_STATUS) ?\\)?(?= *(?:0[xX]|-?\\d))");
    /** What a column of codes may say before each number, in the languages that Microsoft publishes in. */
    private static final Pattern CODE_WORD = Pattern.compile(
            "^(?:Codes?|Código|Codice|Kode?|Kód|Код|代码|代碼|コード|코드)[ :]*(?=\\d)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PUNCTUATION = Pattern.compile("[()\\[\\] /,=.;:\"-]*");
    private static final Pattern CLEAN = Pattern.compile("(?:\\(\\w+\\) ?)?\\(?(?:0[xX][0-9A-Fa-f]+|-?\\d+)[uUlL]*\\)?"
            + "(?: ?(?:\\(|/ ?)(?:\\(\\w+\\))?(?:0[xX][0-9A-Fa-f]+|-?\\d+)[uUlL]*\\)?)?");

    private Numerals() {}

    /**
     * Reads a text that is a number and nothing else: decimal, negative, hexadecimal with {@code L} or {@code U}, behind a
     * cast, or decimal and hexadecimal beside each other.
     */
    public static Optional<Numeral> read(String text) {
        if (text.length() > LONGEST || !mayBeNumber(text)) {
            return Optional.empty();
        }
        String printed = CODE_WORD.matcher(text.strip()).replaceFirst("");
        String plain = Glyphs.plain(printed);
        String bare = HALF_CAST.matcher(CAST.matcher(plain).replaceAll("")).replaceAll("");
        if (!bare.chars().allMatch(Numerals::mayStandInNumber)) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher matcher = NUMBERS.matcher(bare);
        while (matcher.find()) {
            matcher.appendReplacement(rest, " ");
            parts.add(Part.of(matcher));
        }
        matcher.appendTail(rest);
        boolean number = !parts.isEmpty() && PUNCTUATION.matcher(rest).matches() && areOneValue(parts);
        return number ? Optional.of(numeral(printed, parts)) : Optional.empty();
    }

    /** A quick look: a number has a digit, and no underscore but in a cast. */
    private static boolean mayBeNumber(String text) {
        boolean digit = false;
        boolean parenthesis = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= Character.isDigit(c);
            parenthesis |= Glyphs.plain(c) == '(';
            if (c == '_' && !parenthesis) {
                return false;
            }
        }
        return digit;
    }

    private static boolean mayStandInNumber(int c) {
        return !Character.isLetter(c) || "abcdefABCDEFxXuUlLhH".indexOf(c) >= 0;
    }

    /** One number, or two of different radix; two of the same are a range. */
    private static boolean areOneValue(List<Part> parts) {
        return parts.size() == 1
                || (parts.size() == 2
                        && parts.get(0).hexadecimal() != parts.get(1).hexadecimal());
    }

    private static Numeral numeral(String printed, List<Part> parts) {
        Part main = parts.stream().filter(Part::hexadecimal).findFirst().orElse(parts.get(0));
        boolean contradictory = parts.stream()
                        .map(Part::bits)
                        .filter(OptionalInt::isPresent)
                        .distinct()
                        .count()
                > 1;
        OptionalInt bits = main.bits();
        boolean damaged = !CLEAN.matcher(printed).matches();
        return new Numeral(printed, bits, damaged, contradictory, main.hexadecimal());
    }

    private record Part(OptionalInt bits, boolean hexadecimal) {
        static Part of(Matcher matcher) {
            String hex = matcher.group("hex") != null ? matcher.group("hex") : matcher.group("bare");
            if (hex != null) {
                return new Part(hexBits(hex.replace(" ", "")), true);
            }
            BigInteger printed = new BigInteger(matcher.group("dec").replaceAll("[.,' ]", ""));
            // No code is that small, so the sign was a dash between name and value.
            BigInteger value = printed.compareTo(LOWEST) < 0 ? printed.negate() : printed;
            boolean fits = value.compareTo(HIGHEST) <= 0;
            return new Part(fits ? OptionalInt.of(value.intValue()) : OptionalInt.empty(), false);
        }

        private static OptionalInt hexBits(String digits) {
            int zeros = 0;
            while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
                zeros++;
            }
            return digits.length() - zeros > HEX_DIGITS
                    ? OptionalInt.empty()
                    : OptionalInt.of(Integer.parseUnsignedInt(digits, zeros, digits.length(), 16));
        }
    }
}
