package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.type.Structure;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.OptionalLong;

/** Determines the length of an array from its initializer (C17 6.7.9 paragraph 22). */
final class ArrayLength {
    private final Evaluation evaluation;
    private final Type element;

    ArrayLength(Evaluation evaluation, Type element) {
        this.evaluation = evaluation;
        this.element = element.plain();
    }

    /** The number of elements; empty if there is no initializer, or it does not determine the length. */
    OptionalLong of(List<Token> initializer) {
        if (initializer.isEmpty() || initializer.size() >= TokenCursor.LONGEST_EXPRESSION) {
            return OptionalLong.empty();
        }
        Token first = initializer.get(0);
        TokenCursor in = TokenCursor.of(initializer, first);
        List<Token> elements = first.is("{") ? in.takeInside() : initializer;
        boolean text = elements.stream().allMatch(token -> token.kind() == TokenKind.STRING);
        if (text && element instanceof Type.Arithmetic) {
            return evaluation.typeOf(elements, first) instanceof Type.Array array
                    ? OptionalLong.of(array.length())
                    : OptionalLong.empty();
        }
        return count(TokenCursor.of(elements, first));
    }

    private OptionalLong count(TokenCursor in) {
        boolean braced = element instanceof Structure || element instanceof Type.Array;
        long length = 0;
        long next = 0;
        while (!in.peek().isEnd()) {
            OptionalLong index = index(in, next);
            if (index.isEmpty() || (braced && !in.peek().is("{"))) {
                return OptionalLong.empty();
            }
            in.takeExpression();
            next = index.getAsLong() + 1;
            length = Math.max(length, next);
            if (!in.takeIf(",") && !in.peek().isEnd()) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(length);
    }

    /** The index of the next element, which may have a designator, {@code [5] =}; empty if unknown. */
    private OptionalLong index(TokenCursor in, long next) {
        Token bracket = in.peek();
        if (!bracket.is("[")) {
            return OptionalLong.of(next);
        }
        OptionalLong index = evaluation.number(in.takeInside(), bracket);
        return in.takeIf("=") ? index : OptionalLong.empty();
    }
}
