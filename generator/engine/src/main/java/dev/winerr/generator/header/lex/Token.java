package dev.winerr.generator.header.lex;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A preprocessing token.
 *
 * @param kind its kind
 * @param text its spelling, without line splices
 * @param file the file in which it is written
 * @param start the offset of its first character
 * @param end the offset after its last character
 * @param spaced whether white space or a comment precedes it
 * @param startsLine whether it is the first on its line
 * @param painted whether it is the name of a macro that must not be replaced any more, C17 6.10.3.4
 * @param origin the expansion it came from, if it was not read from a file directly
 */
public record Token(
        TokenKind kind,
        String text,
        SourceFile file,
        int start,
        int end,
        boolean spaced,
        boolean startsLine,
        boolean painted,
        @Nullable Expansion origin) {

    /** Whether this is the punctuator or identifier with a spelling. */
    public boolean is(String spelling) {
        return text.equals(spelling) && (kind == TokenKind.PUNCTUATOR || kind == TokenKind.IDENTIFIER);
    }

    /** Whether this is a name or keyword. */
    public boolean isIdentifier() {
        return kind == TokenKind.IDENTIFIER;
    }

    /** Whether this is the end. */
    public boolean isEnd() {
        return kind == TokenKind.END;
    }

    /** The position where it is written. */
    public Span span() {
        return file.span(start, end);
    }

    /** This token as the result of an expansion. */
    public Token from(Expansion expansion) {
        return new Token(kind, text, file, start, end, spaced, startsLine, painted, expansion);
    }

    /** This token, marked never to be replaced. */
    public Token paint() {
        return new Token(kind, text, file, start, end, spaced, startsLine, true, origin);
    }

    /** A token with another spelling at this position. */
    public Token respelt(TokenKind newKind, String newText) {
        return new Token(newKind, newText, file, start, end, spaced, startsLine, false, origin);
    }

    /** The token in a file that the outermost macro replaced; this token if it comes from no macro. */
    public Token root() {
        Token token = this;
        while (token.origin != null) {
            token = token.origin.invocation();
        }
        return token;
    }
}
