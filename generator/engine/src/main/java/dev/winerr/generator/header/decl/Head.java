package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Specifiers;
import dev.winerr.generator.header.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first tokens of a declaration, with everything in parentheses left out. */
final class Head {
    private static final int LONGEST = 64;
    private static final Set<String> BEHIND_PARAMETERS =
            Set.of("const", "noexcept", "override", "final", "volatile", "throw", "asm", "__asm__");

    private final List<Token> tokens = new ArrayList<>();

    void add(Token token) {
        if (tokens.size() < LONGEST) {
            tokens.add(token);
        }
    }

    /** Forgets a declarator, so that the next one stands behind the same specifiers. */
    void dropFrom(int size) {
        while (tokens.size() > size) {
            tokens.remove(tokens.size() - 1);
        }
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    int size() {
        return tokens.size();
    }

    Token first() {
        return tokens.get(0);
    }

    Token last() {
        return tokens.get(tokens.size() - 1);
    }

    boolean has(String word) {
        return tokens.stream().anyMatch(t -> t.is(word));
    }

    /** Whether a brace that follows opens {@code extern "C"} or a namespace. */
    boolean opensScope() {
        boolean linkage = !tokens.isEmpty()
                && last().kind() == TokenKind.STRING
                && tokens.size() > 1
                && tokens.get(tokens.size() - 2).is("extern");
        return linkage || has("namespace");
    }

    /** Whether the parentheses at the end hold parameters, and no attribute. */
    private boolean endsInParameters() {
        int i = tokens.size() - 1;
        while (i > 0 && BEHIND_PARAMETERS.contains(tokens.get(i).text())) {
            i--;
        }
        return i > 0 && tokens.get(i).is("(") && !Alignment.isAttribute(tokens.get(i - 1));
    }

    /** Whether a value that follows is that of a constant. */
    boolean declaresConstant() {
        return (has("const") || has("constexpr"))
                && !has("*")
                && !has("&")
                && !has("[")
                && !has("operator")
                && !has("using")
                && last().isIdentifier();
    }

    /** Whether a brace that follows holds the value of a constant, and no function's body. */
    boolean isInitializedInBraces() {
        return !isEmpty() && declaresConstant() && !endsInParameters();
    }

    /** The integer type in front of the declarator, or null. */
    @Nullable
    Type type(Symbols symbols, int end) {
        Specifiers specifiers = new Specifiers();
        Type named = null;
        for (Token token : tokens.subList(0, Math.min(end, tokens.size()))) {
            if (token.is("enum")) {
                named = Type.of(Basic.UINT);
            } else if (RecordReader.isKeyword(token)) {
                named = Type.OTHER;
            } else if (!specifiers.accept(token.text())
                    && named == null
                    && specifiers.isEmpty()
                    && token.isIdentifier()) {
                named = symbols.type(token.text());
            }
        }
        if (named == null && !specifiers.isEmpty()) {
            named = Type.of(specifiers.basic());
        }
        return named;
    }
}
