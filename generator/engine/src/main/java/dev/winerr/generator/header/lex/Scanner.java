package dev.winerr.generator.header.lex;

/** Iterates over the characters of a text with line splices removed, C17 5.1.1.2 phase 2. */
final class Scanner {
    private static final char END = '\0';

    private final String text;
    private final int length;
    private int position;
    private int tokenStart;
    private boolean spliced;

    Scanner(String text) {
        this.text = text;
        this.length = text.length();
        skipSplices();
    }

    int position() {
        return position;
    }

    void seek(int offset) {
        position = offset;
        skipSplices();
    }

    boolean atEnd() {
        return position >= length;
    }

    /** The next character; NUL at the end. */
    char peek() {
        return position < length ? text.charAt(position) : END;
    }

    /** The character after the next one. */
    char peekSecond() {
        int second = afterSplices(position + 1);
        return second < length ? text.charAt(second) : END;
    }

    /** The character at a distance from the next one. */
    char peek(int ahead) {
        int at = position;
        for (int i = 0; i < ahead; i++) {
            at = afterSplices(at + 1);
        }
        return at < length ? text.charAt(at) : END;
    }

    void advance() {
        position++;
        skipSplices();
    }

    void advance(int characters) {
        for (int i = 0; i < characters; i++) {
            advance();
        }
    }

    /** Skips characters that neither end a line nor can open a comment or a quote. */
    void skipPlain() {
        while (position < length && isPlain(text.charAt(position))) {
            position++;
        }
        skipSplices();
    }

    private static boolean isPlain(char c) {
        return c != '\n' && c != '\r' && c != '/' && c != '"' && c != '\'' && c != '\\';
    }

    /** Starts a token at the current position and returns its offset. */
    int startToken() {
        tokenStart = position;
        spliced = false;
        return tokenStart;
    }

    /** The text since the start of the token, without splices. */
    String tokenText() {
        return spliced ? withoutSplices() : text.substring(tokenStart, position);
    }

    /** Skips a line comment; always true, because the end of the file closes it too. */
    boolean skipLineComment() {
        while (position < length) {
            char c = text.charAt(position);
            if (c == '\n' || c == '\r') {
                break;
            }
            int next = c == '\\' ? afterSplices(position) : position;
            position = next == position ? position + 1 : next;
        }
        return true;
    }

    /** Skips the rest of a block comment; false if it is not closed. */
    boolean skipBlockComment() {
        advance();
        for (int star = text.indexOf('*', position); star >= 0; star = text.indexOf('*', star + 1)) {
            int slash = afterSplices(star + 1);
            if (slash < length && text.charAt(slash) == '/') {
                position = slash + 1;
                skipSplices();
                return true;
            }
        }
        position = length;
        return false;
    }

    private void skipSplices() {
        if (position < length && text.charAt(position) == '\\') {
            int next = afterSplices(position);
            spliced |= next != position;
            position = next;
        }
    }

    /** Skips a backslash followed by blanks and a line break, as gcc does; returns whether there was one. */
    boolean skipBlankSplice() {
        int at = position + 1;
        while (at < length && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        boolean ends = at < length && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
        if (ends) {
            position = at + (text.startsWith("\r\n", at) ? 2 : 1);
            skipSplices();
        }
        return ends;
    }

    private int afterSplices(int from) {
        int i = from;
        while (i + 1 < length && text.charAt(i) == '\\') {
            char next = text.charAt(i + 1);
            if (next == '\n') {
                i += 2;
            } else if (next == '\r') {
                i += i + 2 < length && text.charAt(i + 2) == '\n' ? 3 : 2;
            } else {
                break;
            }
        }
        return i;
    }

    private String withoutSplices() {
        StringBuilder clean = new StringBuilder();
        for (int i = afterSplices(tokenStart); i < position; i = afterSplices(i + 1)) {
            clean.append(text.charAt(i));
        }
        return clean.toString();
    }
}
