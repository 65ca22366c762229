package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import java.util.List;

/** Converts tokens to text. */
final class TokenSpelling {
    private static final int LONGEST_STRING = 65_536;

    private TokenSpelling() {}

    /** The tokens with one space where white space separated them. */
    static String of(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            if (token.spaced() && text.length() > 0) {
                text.append(' ');
            }
            text.append(token.text());
        }
        return text.toString();
    }

    /** The string literal that {@code #} makes from an argument, C17 6.10.3.2. */
    static Token stringized(Token operator, List<Token> argument) {
        StringBuilder text = new StringBuilder("\"");
        for (Token token : argument) {
            if ((token.spaced() || token.startsLine()) && text.length() > 1) {
                text.append(' ');
            }
            boolean quoted = token.kind() == TokenKind.STRING || token.kind() == TokenKind.CHARACTER;
            text.append(quoted ? token.text().replace("\\", "\\\\").replace("\"", "\\\"") : token.text());
            if (text.length() > LONGEST_STRING) {
                throw new LimitException("# makes a string of more than " + LONGEST_STRING + " characters", operator);
            }
        }
        return operator.respelt(TokenKind.STRING, text.append('"').toString());
    }
}
