package dev.winerr.generator.docs.atom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers on pages, including damaged ones. */
public final class Numerals {
    private static final int LONGEST = 80;

    /** The number of letters other than digits in {@code RPC_STATUS} and the longest word for "code". */
    private static final int MOST_LETTERS = 10;

    private static final Pattern CAST = Pattern.compile("\\( ?[A-Za-z_]\\w* ?\\)(?= *\\(?(?:0[xX]|-?\\d))");
    private static final Pattern HALF_CAST = Pattern.compile(
            "^\\(? ?(?:HRESULT|NTSTATUS|DWORD|LONG|ULONG|INT|UINT|SCODE|LRESULT|RPC_STATUS) ?\\)?(?= *(?:0[xX]|-?\\d))");
    /** Macros in which headers wrap literals: {@code _HRESULT_TYPEDEF_(0x80040001L)}. */
    private static final Pattern WRAPPED =
            Pattern.compile("^(?:_\\w+ ?|\\w+TYPEDEF ?)?\\(\\s*([^()]*(?:\\([^()]*\\)[^()]*)*)\\)$");
    /** Macros with which headers calculate values; the arguments may be the names of other codes. */
    private static final Pattern CALL = Pattern.compile(
            "^(?:MAKE_HRESULT|MAKE_SCODE|_*HRESULT_FROM_\\w+|NTSTATUS_FROM_WIN32) ?\\((?:[^()]|\\([^()]*\\))*\\)$");
    /** Words that a column of codes may have before each number, in the languages that Microsoft publishes in. */
    private static final Pattern CODE_WORD = Pattern.compile(
            "^(?:Codes?|Código|Codice|Kode?|Kód|Код|代码|代碼|コード|코드)[ :]*(?=\\d)", Pattern.CASE_INSENSITIVE);

    /** {@code 0x} in letters of another alphabet, with its zero translated, or without it. */
    private static final Pattern PREFIX = Pattern.compile(
            "^(?<open>\\(?)(?:0[хХ×]|(?:(?:zero|cero|zéro|null|нуль|ноль|零|ゼロ) ?)?[xX])(?= ?[0-9A-Fa-f]{8}\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final String CODE_WORDS_START = "CcKkКк代コ코";

    private static final Pattern COMMENT = Pattern.compile("(?<=[0-9A-Za-z)]) *(?://|/\\*).*$");
    private static final Pattern FOOTNOTE =
            Pattern.compile("(?<=[0-9A-Za-z)]) *(?:\\[\\d{1,2}]|[*†‡§]+|[⁰¹²³⁴-⁹ᵃᵇᶜᵈᵉᶠ]+)$");
    private static final Pattern FRACTION =
            Pattern.compile("^[-+]?(?:0?\\.\\d+|\\d+\\.\\d+)(?:[eE][-+]?\\d+)?[fF]$|^[-+]?0\\.\\d.*");
    private static final Pattern PUNCTUATION = Pattern.compile("[()\\[\\] /,=.;:\"-]*");
    private static final Pattern CLEAN = Pattern.compile("(?:\\(\\w+\\) ?)?\\(?(?:0[xX][0-9A-Fa-f]+|-?\\d+)[uUlL]*\\)?"
            + "(?:(?: ?(?:\\(|/ ?\\(?)|[,;]? (?=0[xX]|-)|, )(?:\\(\\w+\\))?(?:0[xX][0-9A-Fa-f]+|-?\\d+)[uUlL]*\\)?)*");
    private static final Pattern HEXADECIMAL =
            Pattern.compile("(?<![\\w.])0[xX][0-9A-Fa-f]+(?:[uUlL]{1,3})?(?![\\w'’])", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DECIMAL =
            Pattern.compile("(?<![\\w.-])-?[0-9]+(?!\\w|[.,][0-9])", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MOST_WORDS = 4;

    private Numerals() {}

    /**
     * Reads a text that consists of a number: decimal, negative, hexadecimal with {@code L} or {@code U}, after a cast
     * or in a macro, or the same number several times: decimal, hexadecimal, its low word.
     */
    public static Optional<Numeral> read(String text) {
        if (text.length() > LONGEST || !isLikely(text)) {
            return Optional.empty();
        }
        String call = text.indexOf('(') > 0 ? withoutComment(text.strip()) : "";
        if (!call.isEmpty() && CALL.matcher(call).matches()) {
            return Optional.of(Numeral.expression(call));
        }
        if (isProse(text)) {
            return Optional.empty();
        }
        String stripped = text.strip();
        String prefixed = withPrefix(stripped);
        String printed = unwrapped(withoutCodeWord(prefixed));
        boolean fraction =
                printed.indexOf('.') >= 0 && FRACTION.matcher(printed).matches();
        Optional<Numeral> number = mayBeNumber(printed) && !fraction ? readNumbers(text, printed) : Optional.empty();
        return prefixed.equals(stripped) ? number : number.map(Numeral::repaired);
    }

    /** The number with a plain {@code 0x} as its prefix. */
    private static String withPrefix(String text) {
        boolean plain = text.isEmpty()
                || ("(0123456789".indexOf(text.charAt(0)) >= 0 && text.indexOf('х') < 0 && text.indexOf('×') < 0);
        return plain ? text : PREFIX.matcher(text).replaceFirst("${open}0x");
    }

    private static String withoutCodeWord(String text) {
        boolean word = !text.isEmpty() && CODE_WORDS_START.indexOf(text.charAt(0)) >= 0;
        return word ? CODE_WORD.matcher(text).replaceFirst("") : text;
    }

    /** A quick check: most texts are names and words, without a digit, a call or a {@code &H}. */
    static boolean isLikely(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || c == '(' || c == '&') {
                return true;
            }
        }
        return false;
    }

    /**
     * A quick check: neither a call nor a comment, and more letters than occur in numbers and the words before them.
     */
    private static boolean isProse(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || Glyphs.plain(c) == '(') {
                return false;
            }
            letters += mayBePartOfNumber(c) ? 0 : 1;
        }
        return letters > MOST_LETTERS;
    }

    private static String withoutComment(String text) {
        return text.indexOf('/') >= 0 ? COMMENT.matcher(text).replaceFirst("") : text;
    }

    private static Optional<Numeral> readNumbers(String text, String printed) {
        String plain = Glyphs.plain(printed);
        String bare = HALF_CAST.matcher(CAST.matcher(plain).replaceAll("")).replaceAll("");
        if (!bare.chars().allMatch(Numerals::mayBePartOfNumber)) {
            return Optional.empty();
        }
        List<NumberPart> parts = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher matcher = NumberPart.LITERALS.matcher(bare);
        while (matcher.find()) {
            matcher.appendReplacement(rest, " ");
            parts.add(NumberPart.of(matcher));
        }
        matcher.appendTail(rest);
        boolean number = !parts.isEmpty() && PUNCTUATION.matcher(rest).matches() && areOneValue(parts);
        return number ? Optional.of(numeral(text, printed, parts)) : Optional.empty();
    }

    /**
     * Reads the number in a place for values, possibly surrounded by words. Anything that is not a number is an
     * expression.
     */
    public static Numeral find(String text) {
        return read(text)
                .or(() -> among(text, HEXADECIMAL))
                .or(() -> among(text, DECIMAL))
                .orElse(Numeral.expression(text));
    }

    private static Optional<Numeral> among(String text, Pattern literal) {
        boolean words = text.split(" ").length <= MOST_WORDS && text.indexOf('_') < 0 && text.indexOf('+') < 0;
        if (text.length() > LONGEST || (literal == DECIMAL && !words)) {
            return Optional.empty();
        }
        List<Numeral> found = literal.matcher(text)
                .results()
                .flatMap(match -> read(match.group()).stream())
                .toList();
        boolean one = found.stream().map(Numeral::bits).distinct().count() == 1;
        return one ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Without the C syntax or markup around a number. */
    private static String unwrapped(String text) {
        String inner = withoutComment(text);
        if (!inner.isEmpty() && mayBeMark(inner.charAt(inner.length() - 1))) {
            inner = FOOTNOTE.matcher(inner).replaceFirst("");
        }
        while (inner.endsWith(")") && !inner.startsWith("(0") && !inner.startsWith("(-")) {
            Matcher wrapped = WRAPPED.matcher(inner);
            if (!wrapped.matches()) {
                break;
            }
            inner = wrapped.group(1).strip();
        }
        return inner;
    }

    private static boolean mayBeMark(char last) {
        return last > 0x7F || !Character.isLetterOrDigit(last);
    }

    /** A quick check: a number has a digit, and no underscore except in a cast. */
    private static boolean mayBeNumber(String text) {
        boolean digit = false;
        boolean parenthesis = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= Character.isDigit(c) || c == '&';
            parenthesis |= Glyphs.plain(c) == '(';
            if (c == '_' && !parenthesis) {
                return false;
            }
        }
        return digit;
    }

    private static boolean mayBePartOfNumber(int c) {
        return !Character.isLetter(c) || "abcdefABCDEFxXuUlLhH".indexOf(c) >= 0;
    }

    /**
     * One number, or two with different radix, or several of which one is a complete value and the others are equal to
     * it or its low word.
     */
    private static boolean areOneValue(List<NumberPart> parts) {
        boolean two =
                parts.size() == 2 && parts.get(0).hexadecimal() != parts.get(1).hexadecimal();
        return parts.size() == 1 || two || agree(parts);
    }

    private static boolean agree(List<NumberPart> parts) {
        NumberPart full = main(parts);
        return full.isFull() && parts.stream().allMatch(part -> part.isPartOf(full));
    }

    /**
     * The most reliable part: a complete hexadecimal value, or else a complete decimal one, or else a hexadecimal one.
     */
    private static NumberPart main(List<NumberPart> parts) {
        return parts.stream()
                .filter(part -> part.isFull() && part.hexadecimal())
                .findFirst()
                .or(() -> parts.stream().filter(NumberPart::isFull).findFirst())
                .or(() -> parts.stream().filter(NumberPart::hexadecimal).findFirst())
                .orElse(parts.get(0));
    }

    private static Numeral numeral(String text, String printed, List<NumberPart> parts) {
        NumberPart main = main(parts);
        boolean low = parts.size() > 1 && agree(parts);
        boolean contradictory = !low
                && parts.stream()
                                .map(NumberPart::bits)
                                .filter(OptionalInt::isPresent)
                                .distinct()
                                .count()
                        > 1;
        boolean split = parts.size() == 1 && printed.indexOf(',') >= 0;
        boolean damaged = split || !CLEAN.matcher(printed).matches();
        boolean hexadecimal = parts.stream().anyMatch(NumberPart::hexadecimal);
        return new Numeral(text.strip(), main.bits(), damaged, contradictory, hexadecimal, false);
    }
}
