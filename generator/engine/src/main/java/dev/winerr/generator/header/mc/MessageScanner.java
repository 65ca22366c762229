package dev.winerr.generator.header.mc;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.Optional;

/** Splits a message file into tokens, and into lines within message texts. */
final class MessageScanner {
    private static final String PUNCTUATION = "=():;";

    private final SourceFile file;
    private final String text;
    private int at;

    MessageScanner(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** The next token, without taking it. */
    MessageToken peek() {
        int mark = at;
        MessageToken token = next();
        at = mark;
        return token;
    }

    MessageToken next() {
        skipBlanksAndComments();
        int start = at;
        if (at == text.length()) {
            return new MessageToken(MessageToken.Kind.END, file.span(at, at));
        }
        MessageToken.Kind kind = kind(text.charAt(at));
        at++;
        while (kind == MessageToken.Kind.WORD && at < text.length() && isWordCharacter(text.charAt(at))) {
            at++;
        }
        return new MessageToken(kind, file.span(start, at));
    }

    /** Takes the next token if it is of a kind. */
    Optional<MessageToken> nextIf(MessageToken.Kind kind) {
        return peek().kind() == kind ? Optional.of(next()) : Optional.empty();
    }

    MessageToken expect(MessageToken.Kind kind, String description) throws SyntaxException {
        MessageToken token = peek();
        if (token.kind() != kind) {
            throw new SyntaxException(description, token);
        }
        return next();
    }

    /** The keyword of the next token, if it starts a statement. */
    Optional<Keyword> peekStatement() {
        int mark = at;
        MessageToken word = next();
        boolean isStatement = word.kind() == MessageToken.Kind.WORD && next().kind() == MessageToken.Kind.EQUALS;
        at = mark;
        return isStatement ? Keyword.of(word.text()) : Optional.empty();
    }

    /** The next token, if it is a value rather than the next statement. */
    Optional<MessageToken> nextValue() {
        return peek().kind() == MessageToken.Kind.WORD && peekStatement().isEmpty()
                ? Optional.of(next())
                : Optional.empty();
    }

    /** The rest of the line without its line break, which is skipped; empty at the end of the file. */
    Optional<Span> nextLine() {
        if (at == text.length()) {
            return Optional.empty();
        }
        int start = at;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        Span line = file.span(start, at);
        at += text.startsWith("\r\n", at) ? 2 : 1;
        at = Math.min(at, text.length());
        return Optional.of(line);
    }

    private void skipBlanksAndComments() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ';') {
                nextLine();
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                return;
            }
        }
    }

    private static MessageToken.Kind kind(char c) {
        return switch (c) {
            case '=' -> MessageToken.Kind.EQUALS;
            case '(' -> MessageToken.Kind.OPEN;
            case ')' -> MessageToken.Kind.CLOSE;
            case ':' -> MessageToken.Kind.COLON;
            case '+' -> MessageToken.Kind.PLUS;
            default -> MessageToken.Kind.WORD;
        };
    }

    private static boolean isWordCharacter(char c) {
        return PUNCTUATION.indexOf(c) < 0 && !Character.isWhitespace(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
