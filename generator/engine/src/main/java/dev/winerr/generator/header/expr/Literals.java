package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.expr.NotConstantException.Cause;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of numbers and character constants, C17 6.4.4, and sizes of strings. */
final class Literals {
    private static final List<Basic> SIGNED = List.of(Basic.INT, Basic.LONG, Basic.LLONG);
    private static final List<Basic> EITHER =
            List.of(Basic.INT, Basic.UINT, Basic.LONG, Basic.ULONG, Basic.LLONG, Basic.ULLONG);

    /** C17 6.4.4.2, in lower case: a number and its suffix. */
    private static final Pattern FLOATING = Pattern.compile("("
            + "(?:\\d++\\.?+\\d*+|\\.\\d++)(?:e[+-]?\\d++)?+"
            + "|0x(?:[0-9a-f]++\\.?+[0-9a-f]*+|\\.[0-9a-f]++)p[+-]?\\d++"
            + ")([fl]?)");

    private Literals() {}

    static Value number(Token token) throws NotConstantException {
        String text = token.text().replace("'", "").toLowerCase(Locale.ROOT);
        int radix = text.startsWith("0x") ? 16 : text.startsWith("0b") ? 2 : text.startsWith("0") ? 8 : 10;
        int from = radix == 16 || radix == 2 ? 2 : 0;
        int to = from;
        while (to < text.length() && Character.digit(text.charAt(to), radix == 8 ? 10 : radix) >= 0) {
            to++;
        }
        String rest = text.substring(to);
        boolean exponent = rest.startsWith(radix == 16 ? "p" : "e");
        if (rest.startsWith(".") || exponent || isFloat(rest)) {
            return floating(text, token);
        } else if (to == from) {
            throw new NotConstantException(Cause.NO_VALUE, "'" + token.text() + "' is not a number", token);
        }
        try {
            long bits = Long.parseUnsignedLong(text.substring(from, to), radix);
            return new Value(bits, Type.Arithmetic.of(type(bits, radix, rest, token)));
        } catch (NumberFormatException e) {
            String number = radix == 8 ? "octal number" : "number";
            throw new NotConstantException(
                    Cause.NO_VALUE, "'" + token.text() + "' is not a valid " + number + " of at most 64 bits", token);
        }
    }

    /**
     * An invalid number, such as a version with three parts, is treated as floating-point too: it is not meant as an
     * integer.
     */
    private static Value floating(String text, Token token) throws NotConstantException {
        Matcher number = FLOATING.matcher(text);
        if (!number.matches()) {
            throw new NotConstantException(Cause.NOT_A_NUMBER, "it is a floating-point number", token);
        }
        boolean single = "f".equals(number.group(2));
        return Value.of(Double.parseDouble(number.group(1)), Type.Arithmetic.of(single ? Basic.FLOAT : Basic.DOUBLE));
    }

    private static boolean isFloat(String suffix) {
        return suffix.equals("f") || suffix.equals("df") || suffix.equals("dd") || suffix.equals("dl");
    }

    private static Basic type(long bits, int radix, String suffix, Token token) throws NotConstantException {
        boolean unsigned = suffix.indexOf('u') >= 0;
        return switch (unsigned ? withoutU(suffix) : suffix) {
            case "" -> smallest(bits, radix, unsigned, Basic.INT, token);
            case "l" -> smallest(bits, radix, unsigned, Basic.LONG, token);
            case "ll", "i64" -> smallest(bits, radix, unsigned, Basic.LLONG, token);
            case "i32" -> unsigned ? Basic.UINT : Basic.INT;
            case "i16" -> unsigned ? Basic.USHORT : Basic.SHORT;
            case "i8" -> unsigned ? Basic.UCHAR : Basic.CHAR;
            default ->
                throw new NotConstantException(Cause.NO_VALUE, "'" + token.text() + "' has an invalid suffix", token);
        };
    }

    /** The {@code u} is at the start or the end. */
    private static String withoutU(String suffix) {
        return suffix.startsWith("u") ? suffix.substring(1) : suffix.substring(0, suffix.length() - 1);
    }

    /** The first type in the list of C17 6.4.4.1 that can represent the value. */
    private static Basic smallest(long bits, int radix, boolean unsigned, Basic from, Token token)
            throws NotConstantException {
        for (Basic type : radix == 10 && !unsigned ? SIGNED : EITHER) {
            boolean fits = bits >= 0 || type == Basic.ULLONG;
            if (type.compareTo(from) >= 0 && !(unsigned && type.isSigned()) && fits && type.wrap(bits) == bits) {
                return type;
            }
        }
        if (radix == 10) {
            return Basic.ULLONG;
        }
        throw new NotConstantException(Cause.NO_VALUE, "'" + token.text() + "' has more than 64 bits", token);
    }

    /**
     * A character constant; several characters are combined as by Microsoft's compiler and gcc, the first in the
     * highest byte.
     */
    static Value character(Token token) throws NotConstantException {
        Basic unit = CodeUnits.typeOf(token);
        CodeUnits units = new CodeUnits(unit).add(token);
        if (units.count() == 0) {
            throw new NotConstantException(Cause.NO_VALUE, "a character constant is empty", token);
        }
        return new Value(units.value(), unit == Basic.CHAR ? Type.Arithmetic.INT : Type.Arithmetic.of(unit));
    }

    /**
     * The array type of adjacent string literals, including the terminating NUL (C17 6.4.5 paragraphs 5 and 6).
     *
     * @param literals at least one; the prefix of any applies to all
     */
    static Type.Array stringType(List<Token> literals) {
        Basic unit = literals.stream()
                .map(CodeUnits::typeOf)
                .filter(type -> type != Basic.CHAR)
                .findFirst()
                .orElse(Basic.CHAR);
        CodeUnits units = new CodeUnits(unit);
        literals.forEach(units::add);
        return new Type.Array(Type.Arithmetic.of(unit == Basic.UCHAR ? Basic.CHAR : unit), units.count() + 1);
    }
}
