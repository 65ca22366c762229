package dev.winerr.generator.docs.atom;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name and a number on one line.
 *
 * @param name the name, as printed
 * @param nameStart the offset of the name in the line
 * @param numeral the number
 * @param numberFirst whether the number precedes the name
 */
public record Label(String name, int nameStart, Numeral numeral, boolean numberFirst) {
    private static final int LONGEST = 300;
    private static final Pattern DEFINE =
            Pattern.compile("\\s*#\\s*define\\s+(?<name>\\w+)\\s+(?<value>\\S.*)", Pattern.DOTALL);

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,10}");

    /** The start of a value that is not a literal. */
    private static final List<String> CALLS = List.of(
            "_HRESULT_TYPEDEF_",
            "HRESULT_TYPEDEF",
            "_NDIS_ERROR_TYPEDEF_",
            "MAKE_HRESULT",
            "MAKE_SCODE",
            "HRESULT_FROM_",
            "NTSTATUS_FROM_");

    private static final String CALL_STARTS = "_HMN";

    private static final String FIRST_OF_NUMBERS = "0123456789(-";

    private static final Pattern LEADING_NUMBER = Pattern.compile(
            "^\\(?(?:\\(\\w+\\) ?)?(?:0[xX][0-9A-Fa-f]+[uUlL]*|-?\\d+)\\)?(?: \\((?:0[xX][0-9A-Fa-f]+|-?\\d+)\\))?");
    /** Words before a number that is followed by a name: {@code Error 5: ERROR_ACCESS_DENIED}. */
    private static final Pattern WORDS = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}\\p{M}]*[ :]+){1,2}(?=(?:0[xX][0-9A-Fa-f]|-?\\d)\\w*[ :(/\\[-]+[A-Z]\\w*_\\w+\\W*$)");

    private static final Pattern BETWEEN = Pattern.compile("^[ )\\]]*[-(:\\[/ ]+");
    private static final Pattern CLOSING = Pattern.compile("[\\s)）\\]]+$");
    private static final Pattern SURE = Pattern.compile(".*0[xX][0-9A-Fa-f].*|[(\\[].*[)\\]]\\.?|&[hH][0-9A-Fa-f]+&?");

    /** A dash between a name and its value in decimal and hexadecimal, not a sign. */
    private static final Pattern DASH = Pattern.compile("^- (?=\\d+ ?[(/,]? ?0[xX])");

    /**
     * Reads {@code NAME (0x80040001)}, {@code NAME 0x80040001}, {@code NAME = 12} and the reverse, {@code 0x80040001
     * (NAME)}; empty for any other text, including a number alone.
     */
    public static Optional<Label> read(String line) {
        if (line.length() > LONGEST || !Numerals.isLikely(line)) {
            return Optional.empty();
        }
        if (line.indexOf('#') >= 0) {
            Matcher define = DEFINE.matcher(line);
            if (define.matches()) {
                return Numerals.read(define.group("value"))
                        .map(value -> new Label(define.group("name"), define.start("name"), value, false));
            }
        }
        String plain = Glyphs.plain(line);
        Matcher words = WORDS.matcher(plain);
        if (words.find()) {
            int start = words.end();
            return numberFirst(line.substring(start), plain.substring(start))
                    .map(label -> new Label(label.name, start + label.nameStart, label.numeral, true));
        }
        Optional<Label> label = nameFirst(line, plain);
        boolean numberFirst = label.isEmpty() && !plain.isEmpty() && FIRST_OF_NUMBERS.indexOf(plain.charAt(0)) >= 0;
        return numberFirst ? numberFirst(line, plain) : label;
    }

    private static Optional<Label> nameFirst(String line, String plain) {
        for (int i = 1; i < plain.length(); i++) {
            char before = plain.charAt(i - 1);
            boolean delimited = " =:/".indexOf(before) >= 0 || (plain.charAt(i) == '(' && !opensArguments(plain, i));
            if (delimited && startsNumber(plain, i)) {
                String number = DASH.matcher(plain.substring(i).strip()).replaceFirst("");
                String name = line.substring(0, i);
                boolean sure = isCall(plain, i)
                        || SURE.matcher(number).matches()
                        || before == '='
                        || before == ':'
                        || endsWithSign(plain, i)
                        || (number.startsWith("-") && isOneWord(name))
                        || (DECIMAL.matcher(number).matches() && NameShapes.isSymbol(name.strip()));
                Optional<Numeral> numeral = sure ? Numerals.read(number) : Optional.empty();
                if (numeral.isPresent() && hasWord(name)) {
                    return Optional.of(new Label(dropSign(name), 0, numeral.get(), false));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean startsNumber(String plain, int at) {
        return "0123456789(-&[".indexOf(plain.charAt(at)) >= 0 || isCall(plain, at);
    }

    private static boolean isCall(String plain, int at) {
        if (CALL_STARTS.indexOf(plain.charAt(at)) < 0) {
            return false;
        }
        for (String call : CALLS) {
            if (plain.startsWith(call, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a parenthesis opens the arguments of a preceding function name. */
    private static boolean opensArguments(String plain, int at) {
        return Character.isLetterOrDigit(plain.charAt(at - 1))
                && at + 1 < plain.length()
                && Character.isLetter(plain.charAt(at + 1));
    }

    private static boolean isOneWord(String name) {
        String word = name.strip();
        return NameShapes.isSymbol(word) || NameShapes.isCamel(word);
    }

    private static boolean endsWithSign(String plain, int end) {
        String name = plain.substring(0, end).strip();
        return name.endsWith("=") || name.endsWith(":");
    }

    private static boolean hasWord(String name) {
        return name.codePoints().filter(Character::isLetter).count() >= 2;
    }

    private static String dropSign(String name) {
        return name.strip().replaceAll("[=:：/(（\\[-]+$", "").strip();
    }

    private static Optional<Label> numberFirst(String line, String plain) {
        Matcher number = LEADING_NUMBER.matcher(plain);
        if (!number.find()) {
            return Optional.empty();
        }
        Matcher between = BETWEEN.matcher(plain.substring(number.end()));
        if (!between.find()) {
            return Optional.empty();
        }
        int start = number.end() + between.end();
        String name = balanced(CLOSING.matcher(line.substring(start)).replaceAll(""));
        boolean enclosed = between.group().indexOf('(') >= 0 && name.length() < line.length() - start;
        Symbol symbol = NameShapes.read(name);
        return symbol.isWhole() || symbol.isRemnant() || (enclosed && hasWord(name))
                ? Numerals.read(number.group()).map(numeral -> new Label(name, start, numeral, true))
                : Optional.empty();
    }

    /** A call including its closing parenthesis, {@code HRESULT_FROM_WIN32(X)}. */
    private static String balanced(String name) {
        return name.indexOf('(') > 0 && name.indexOf(')') < 0 ? name + ")" : name;
    }
}
