package dev.winerr.generator.header.lex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A position in a sequence of tokens, used by all parsers: with look-ahead, and skipping of brackets. */
public final class TokenCursor {
    /** The maximum number of tokens that are kept of an expression; real ones are shorter. */
    public static final int LONGEST_EXPRESSION = 20_000;

    private static final int MOST_KEPT = 1_000;

    private final TokenSource source;
    private final Consumer<Token> unclosed;
    private final List<Token> tokens;
    private int index;
    private int marks;

    private TokenCursor(List<Token> tokens, TokenSource source, Consumer<Token> unclosed) {
        this.tokens = tokens;
        this.source = source;
        this.unclosed = unclosed;
    }

    /** Reads a list; its end is positioned at the last of its tokens, or at a given token if it is empty. */
    public static TokenCursor of(List<Token> tokens, Token at) {
        Token last = tokens.isEmpty() ? at : tokens.get(tokens.size() - 1);
        TokenCursor cursor = new TokenCursor(tokens, TokenSource.of(List.of(), last), opener -> {});
        cursor.marks++;
        return cursor;
    }

    /** Reads from a source, buffering no more than needed, and reports unclosed brackets. */
    public static TokenCursor over(TokenSource source, Consumer<Token> unclosed) {
        return new TokenCursor(new ArrayList<>(), source, unclosed);
    }

    /** The next token; of kind {@link TokenKind#END} at the end. */
    public Token peek() {
        return index < tokens.size() ? tokens.get(index) : peek(0);
    }

    /** The token at a distance from the next one. */
    public Token peek(int ahead) {
        while (tokens.size() <= index + ahead) {
            Token token = source.next();
            if (token.isEnd()) {
                return token;
            }
            tokens.add(token);
        }
        return tokens.get(index + ahead);
    }

    /** Takes the next token. */
    public Token take() {
        Token token = peek();
        if (!token.isEnd()) {
            index++;
        }
        if (index > MOST_KEPT && marks == 0) {
            tokens.subList(0, index).clear();
            index = 0;
        }
        return token;
    }

    /** Takes the next token if it has a spelling. */
    public boolean takeIf(String spelling) {
        boolean found = peek().is(spelling);
        if (found) {
            take();
        }
        return found;
    }

    /** Marks this position; a {@link #reset} or {@link #release} must follow. */
    public int mark() {
        marks++;
        return index;
    }

    /** Returns to a position. */
    public void reset(int mark) {
        marks--;
        index = mark;
    }

    /** Releases a position. */
    public void release() {
        marks--;
    }

    /** Takes the next bracket with everything up to the closing one, or everything that is left if it is not closed. */
    public List<Token> takeBracketed() {
        List<Token> taken = new ArrayList<>();
        overBrackets(taken);
        return taken;
    }

    /** Skips the next bracket with everything up to the closing one, which is returned. */
    public Token skipBracketed() {
        return overBrackets(null);
    }

    private Token overBrackets(@Nullable List<Token> taken) {
        Token opener = peek();
        Nesting nesting = Nesting.ofBrackets();
        Token token;
        do {
            token = take();
            if (token.isEnd()) {
                unclosed.accept(opener);
                return token;
            }
            nesting.count(token);
            if (taken != null && taken.size() < LONGEST_EXPRESSION) {
                taken.add(token);
            }
        } while (nesting.isOpen());
        return token;
    }

    /** Skips one token, or a bracket with everything up to the closing one. */
    public void skipOne() {
        Token token = peek();
        if (Nesting.ofBrackets().isOpenedBy(token)) {
            skipBracketed();
        } else {
            take();
        }
    }

    /**
     * Takes the next angle brackets with the template parameters or arguments in them; if they are not closed, up to a token
     * that cannot be inside them.
     */
    public List<Token> takeAngled() {
        List<Token> taken = new ArrayList<>();
        Nesting angles = Nesting.ofAngles();
        do {
            Token token = peek();
            angles.count(token);
            if (token.isEnd() || token.is(";") || token.is("{")) {
                return taken;
            }
            if (taken.size() < LONGEST_EXPRESSION) {
                taken.add(token);
            }
            skipOne();
        } while (angles.isOpen());
        return taken;
    }

    /** Takes the next bracket and returns its content. */
    public List<Token> takeInside() {
        List<Token> taken = takeBracketed();
        return taken.subList(1, Math.max(1, taken.size() - 1));
    }

    /**
     * Takes an expression: everything up to a comma, a closing bracket or the end outside brackets, or a semicolon
     * anywhere.
     */
    public List<Token> takeExpression() {
        return takeExpression(token -> false);
    }

    /** Takes an expression that other tokens outside brackets end too. */
    public List<Token> takeExpression(Predicate<Token> end) {
        List<Token> taken = new ArrayList<>();
        Nesting nesting = Nesting.ofBrackets();
        for (Token token = peek(); !token.isEnd() && !token.is(";"); token = peek()) {
            if (nesting.isClosedBy(token) || (!nesting.isOpen() && (token.is(",") || end.test(token)))) {
                break;
            }
            nesting.count(take());
            if (taken.size() < LONGEST_EXPRESSION) {
                taken.add(token);
            }
        }
        return taken;
    }

    /** Reports an unclosed bracket. */
    public void reportUnclosed(Token opener) {
        unclosed.accept(opener);
    }
}
