package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.expr.NotConstantException.Cause;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.Locale;

/** Values of numbers and character constants, C17 6.4.4.1 and 6.4.4.4. */
final class Literals {
    private static final List<Basic> SIGNED = List.of(Basic.INT, Basic.LONG, Basic.LLONG);
    private static final List<Basic> EITHER =
            List.of(Basic.INT, Basic.UINT, Basic.LONG, Basic.ULONG, Basic.LLONG, Basic.ULLONG);

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
        if (rest.startsWith(".") || (radix == 16 ? rest.startsWith("p") : rest.startsWith("e")) || isFloat(rest)) {
            throw new NotConstantException(Cause.NO_NUMBER, "it is a floating-point number", token);
        } else if (to == from) {
            throw new NotConstantException(Cause.NO_VALUE, "'" + token.text() + "' is no number", token);
        }
        try {
            long bits = Long.parseUnsignedLong(text.substring(from, to), radix);
            return new Value(bits, Type.of(type(bits, radix, rest, token)));
        } catch (NumberFormatException e) {
            String number = radix == 8 ? "octal number" : "number";
            throw new NotConstantException(
                    Cause.NO_VALUE, "'" + token.text() + "' is no " + number + " of at most 64 bits", token);
        }
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
                throw new NotConstantException(
                        Cause.NO_VALUE, "'" + token.text() + "' has a suffix that C does not know", token);
        };
    }

    /** The {@code u} stands at the start or at the end. */
    private static String withoutU(String suffix) {
        return suffix.startsWith("u") ? suffix.substring(1) : suffix.substring(0, suffix.length() - 1);
    }

    /** The first type of the list in C17 6.4.4.1 that holds the value. */
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

    /** A character constant; several characters count as Microsoft's compiler and gcc count them, the first highest. */
    static Value character(Token token) throws NotConstantException {
        String text = token.text();
        int quote = text.indexOf('\'');
        String prefix = text.substring(0, quote);
        Escapes characters = new Escapes(text, quote + 1, text.length() - 1);
        if (!characters.hasNext()) {
            throw new NotConstantException(Cause.NO_VALUE, "a character constant is empty", token);
        }
        int first = characters.next();
        if (!prefix.isEmpty()) {
            return new Value(
                    first, Type.of(prefix.equals("U") ? Basic.UINT : prefix.equals("u8") ? Basic.UCHAR : Basic.USHORT));
        }
        int value = Math.toIntExact(Basic.CHAR.wrap(first));
        while (characters.hasNext()) {
            value = value << 8 | (characters.next() & 0xFF);
        }
        return Value.of(value);
    }

    /** The array that a string literal is, with its closing NUL: C17 6.4.5 paragraph 6. */
    static Type stringType(Token token) {
        String text = token.text();
        int quote = text.indexOf('"');
        Escapes characters = new Escapes(text, quote + 1, text.length() - 1);
        int count = 1;
        while (characters.hasNext()) {
            characters.next();
            count++;
        }
        boolean narrow = quote == 0 || text.startsWith("u8");
        return Type.arrayOf(Type.of(narrow ? Basic.CHAR : text.startsWith("U") ? Basic.UINT : Basic.USHORT), count);
    }
}
