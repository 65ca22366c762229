package dev.winerr.generator.header.mc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers in C's syntax: decimal, octal with a leading zero, hexadecimal. */
final class IntegerLiterals {
    private static final Pattern LITERAL =
            Pattern.compile("(?:0[xX](?<hex>[0-9a-fA-F]++)|(?<octal>0[0-7]*+)|(?<decimal>[1-9][0-9]*+))[uUlL]*+");
    private static final int LONGEST = 15;

    private IntegerLiterals() {}

    /**
     * The value, or {@link Long#MAX_VALUE} if it has more than fifteen digits, which is out of range everywhere here.
     */
    static long value(MessageToken token) throws SyntaxException {
        Matcher matcher = LITERAL.matcher(token.text());
        if (!matcher.matches()) {
            throw new SyntaxException("a number", token);
        } else if (matcher.group("hex") != null) {
            return value(matcher.group("hex"), 16);
        }
        return matcher.group("octal") != null ? value(matcher.group("octal"), 8) : value(matcher.group("decimal"), 10);
    }

    private static long value(String digits, int radix) {
        return digits.length() > LONGEST ? Long.MAX_VALUE : Long.parseLong(digits, radix);
    }
}
