package dev.winerr.generator.header.lex;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One preprocessing token.
 *
 * @param kind what it is
 * @param text its spelling, without line splices
 * @param file where it is spelt
 * @param start the offset of its first character there
 * @param end the offset after its last character there
 * @param spaced whether white space or a comment stands in front of it
 * @param startsLine whether it is the first of its line
 * @param painted whether it is the name of a macro that must not be replaced any more, C17 6.10.3.4
 * @param origin the expansion it came from, if it is not spelt where it is read
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

    /** Whether this is the punctuator, or the identifier, of this spelling. */
    public boolean is(String spelling) {
        return text.equals(spelling) && (kind == TokenKind.PUNCTUATOR || kind == TokenKind.IDENTIFIER);
    }

    /** Whether this is a name or keyword. */
    public boolean isIdentifier() {
        return kind == TokenKind.IDENTIFIER;
    }

    /** Whether nothing follows. */
    public boolean isEnd() {
        return kind == TokenKind.END;
    }

    /** Where it is spelt. */
    public Span span() {
        return file.span(start, end);
    }

    /** This token as read through an expansion. */
    public Token from(Expansion expansion) {
        return new Token(kind, text, file, start, end, spaced, startsLine, painted, expansion);
    }

    /** This token, never to be replaced. */
    public Token paint() {
        return new Token(kind, text, file, start, end, spaced, startsLine, true, origin);
    }

    /** A token of another spelling in the place of this one. */
    public Token respelt(TokenKind newKind, String newText) {
        return new Token(newKind, newText, file, start, end, spaced, startsLine, false, origin);
    }

    /** The token in the file from which this one came through all its expansions. */
    public Token root() {
        Token token = this;
        while (token.origin != null) {
            token = token.origin.invocation();
        }
        return token;
    }
}
