package dev.winerr.generator.header.lex;

import dev.winerr.generator.header.lex.Punctuators.Punctuator;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a file into preprocessing tokens, C17 6.4, one at a time.
 *
 * <p>Never fails: a quote that is not closed on its line becomes a token, because in a group skipped by {@code #if} it
 * is not an error.
 */
public final class Lexer {
    private final SourceFile file;
    private final Scanner in;
    private final List<Span> comments = new ArrayList<>();
    private final List<Span> blankSplices = new ArrayList<>();
    private Optional<Span> unclosedComment = Optional.empty();
    private boolean startsLine = true;

    /** Starts reading a file. */
    public Lexer(SourceFile file) {
        this.file = file;
        this.in = new Scanner(file.text());
    }

    /** The comments read so far, in order. */
    public List<Span> comments() {
        return comments;
    }

    /** The backslashes outside comments that joined lines despite being followed by blanks; the caller removes reported ones. */
    public List<Span> blankSplices() {
        return blankSplices;
    }

    /** The comment that is not closed, after the file was read. */
    public Optional<Span> unclosedComment() {
        return unclosedComment;
    }

    /** The number of characters read so far. */
    public int position() {
        return in.position();
    }

    /** Continues after a token of this file that starts a line. */
    public void seek(Token token) {
        in.seek(token.end());
        startsLine = false;
    }

    /** Reads the next token; at the end of the file, always a token of kind {@link TokenKind#END}. */
    public Token next() {
        boolean spaced = false;
        while (true) {
            char c = in.peek();
            if (c == '\n' || c == '\r') {
                startsLine = true;
                in.advance();
            } else if (isBlank(c)) {
                spaced = true;
                in.advance();
            } else if (c == '/' && (in.peekSecond() == '*' || in.peekSecond() == '/')) {
                spaced = true;
                skipComment();
            } else if (c == '\\' && skipBlankSplice()) {
                spaced = true;
            } else {
                Token token = token(c, spaced, startsLine);
                startsLine = false;
                return token;
            }
        }
    }

    /** Skips to the next line that starts with {@code #}, or to the end; {@link #next} then starts a line. */
    public void skipToDirective() {
        while (!in.atEnd() && !(startsLine && in.peek() == '#')) {
            char c = in.peek();
            if (c == '\n' || c == '\r') {
                startsLine = true;
                in.advance();
            } else if (c == '/' && (in.peekSecond() == '*' || in.peekSecond() == '/')) {
                skipComment();
            } else if (c == '"' || c == '\'') {
                startsLine = false;
                quoted(c);
            } else if (startsLine && isBlank(c)) {
                in.advance();
            } else {
                startsLine = false;
                in.advance();
                in.skipPlain();
            }
        }
    }

    private boolean skipBlankSplice() {
        int start = in.position();
        boolean skipped = in.skipBlankSplice();
        if (skipped) {
            blankSplices.add(file.span(start, start + 1));
        }
        return skipped;
    }

    private void skipComment() {
        int start = in.position();
        in.advance();
        boolean closed = in.peek() == '*' ? in.skipBlockComment() : in.skipLineComment();
        Span comment = file.span(start, in.position());
        comments.add(comment);
        if (!closed) {
            unclosedComment = Optional.of(comment);
        }
    }

    private Token token(char c, boolean spaced, boolean first) {
        int start = in.startToken();
        boolean number = isDigit(c) || (c == '.' && isDigit(in.peekSecond()));
        Punctuator punctuator = number ? null : Punctuators.at(in);
        TokenKind kind = TokenKind.PUNCTUATOR;
        if (punctuator == null) {
            kind = kind(c, number);
        } else {
            in.advance(punctuator.length());
        }
        String text = punctuator == null ? in.tokenText() : punctuator.spelling();
        return new Token(kind, text, file, start, in.position(), spaced, first, false, null);
    }

    private TokenKind kind(char c, boolean number) {
        if (in.atEnd()) {
            return TokenKind.END;
        } else if (number) {
            return number();
        } else if (isNameStart(c)) {
            return name();
        } else if (c == '"' || c == '\'') {
            return quoted(c);
        }
        in.advance();
        return TokenKind.OTHER;
    }

    private TokenKind name() {
        while (isNameStart(in.peek()) || isDigit(in.peek())) {
            in.advance();
        }
        char next = in.peek();
        if ((next == '"' || next == '\'') && isPrefix(in.tokenText())) {
            return quoted(next);
        }
        return TokenKind.IDENTIFIER;
    }

    private static boolean isPrefix(String text) {
        return text.equals("L") || text.equals("u") || text.equals("U") || text.equals("u8");
    }

    private TokenKind number() {
        char previous = 0;
        while (true) {
            char c = in.peek();
            boolean sign = (c == '+' || c == '-') && "eEpP".indexOf(previous) >= 0;
            boolean separator = c == '\'' && isNumberPart(previous) && isNumberPart(in.peekSecond());
            if (!(isNameStart(c) || isDigit(c) || c == '.' || sign || separator)) {
                return TokenKind.NUMBER;
            }
            previous = c;
            in.advance();
        }
    }

    /** A digit or nondigit, between which C23 6.4.8 allows an apostrophe. */
    private static boolean isNumberPart(char c) {
        return isDigit(c) || isNameStart(c);
    }

    private TokenKind quoted(char quote) {
        in.advance();
        while (true) {
            char c = in.peek();
            if (in.atEnd() || c == '\n' || c == '\r') {
                return TokenKind.UNTERMINATED;
            }
            in.advance();
            if (c == quote) {
                return quote == '"' ? TokenKind.STRING : TokenKind.CHARACTER;
            } else if (c == '\\' && in.peek() != '\n' && in.peek() != '\r' && !in.atEnd()) {
                in.advance();
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f' || c == '\u000B';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || c == '$'
                || (c >= 0x80 && Character.isLetter(c));
    }
}
