package dev.winerr.generator.header.lex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A place in a sequence of tokens, by which all parsers read: with look-ahead, and over what is in brackets. */
public final class TokenCursor {
    /** Expressions are not longer; of those that are, only so many tokens are kept. */
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

    /** Reads a list; its end is said to be at the last of its tokens, or at a given one if there is none. */
    public static TokenCursor of(List<Token> tokens, Token at) {
        Token last = tokens.isEmpty() ? at : tokens.get(tokens.size() - 1);
        TokenCursor cursor = new TokenCursor(tokens, TokenSource.of(List.of(), last), opener -> {});
        cursor.marks++;
        return cursor;
    }

    /** Reads from a source, of which it keeps no more than is needed, and tells which brackets have no end. */
    public static TokenCursor over(TokenSource source, Consumer<Token> unclosed) {
        return new TokenCursor(new ArrayList<>(), source, unclosed);
    }

    /** The next token; of kind {@link TokenKind#END} where none is left. */
    public Token peek() {
        return index < tokens.size() ? tokens.get(index) : peek(0);
    }

    /** The token so many after the next one. */
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

    /** Takes the next token if it is spelt so. */
    public boolean takeIf(String spelling) {
        boolean there = peek().is(spelling);
        if (there) {
            take();
        }
        return there;
    }

    /** This place, to come back to; a {@link #reset} or {@link #release} must follow. */
    public int mark() {
        marks++;
        return index;
    }

    /** Goes back to a place. */
    public void reset(int mark) {
        marks--;
        index = mark;
    }

    /** Forgets a place. */
    public void release() {
        marks--;
    }

    /** Takes the bracket that comes next and all up to the one that closes it; all that is left, if none does. */
    public List<Token> takeBracketed() {
        List<Token> taken = new ArrayList<>();
        overBrackets(taken);
        return taken;
    }

    /** Goes over the bracket that comes next and all up to the one that closes it, which is returned. */
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

    /** Goes over one token, or over a bracket and all up to the one that closes it. */
    public void skipOne() {
        Token token = peek();
        if (Nesting.ofBrackets().isOpenedBy(token)) {
            skipBracketed();
        } else {
            take();
        }
    }

    /**
     * Takes the angle brackets that come next, with the parameters or arguments of a template in them; up to where they
     * must have ended, if they do not.
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

    /** What stands inside the bracket that comes next, which is taken with it. */
    public List<Token> takeInside() {
        List<Token> taken = takeBracketed();
        return taken.subList(1, Math.max(1, taken.size() - 1));
    }

    /** Takes an expression: all up to a comma, a closing bracket or the end outside of brackets, or a semicolon anywhere. */
    public List<Token> takeExpression() {
        return takeExpression(token -> false);
    }

    /** Takes an expression that ends in front of other tokens too, where they stand outside of brackets. */
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

    /** Tells that a bracket has no end. */
    public void reportUnclosed(Token opener) {
        unclosed.accept(opener);
    }
}
