package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Basic;
import dev.winerr.generator.header.expr.Specifiers;
import dev.winerr.generator.header.expr.Type;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first tokens of a declaration, with everything in parentheses left out. */
final class Head {
    private static final int LONGEST = 64;
    private static final Set<String> RECORDS = Set.of("struct", "union", "class", "interface", "__interface");
    private static final Set<String> ATTRIBUTES =
            Set.of("__attribute__", "__attribute", "__declspec", "_declspec", "alignas", "_Alignas");
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

    /** Whether a brace that follows opens a structure. */
    boolean opensRecord() {
        return tokens.stream().anyMatch(t -> RECORDS.contains(t.text())) && !endsInParameters();
    }

    /** Whether the parentheses at the end hold parameters, and no attribute. */
    private boolean endsInParameters() {
        int i = tokens.size() - 1;
        while (i > 0 && BEHIND_PARAMETERS.contains(tokens.get(i).text())) {
            i--;
        }
        return i > 0 && tokens.get(i).is("(") && !isAttribute(tokens.get(i - 1));
    }

    /** Whether parentheses behind a name hold the details of an attribute. */
    static boolean isAttribute(Token name) {
        return ATTRIBUTES.contains(name.text());
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

    /** The integer type in front of the declarator, or null. */
    @Nullable
    Type type(Symbols symbols, int end) {
        Specifiers specifiers = new Specifiers();
        Type named = null;
        for (Token token : tokens.subList(0, Math.min(end, tokens.size()))) {
            if (token.is("enum")) {
                named = Type.of(Basic.UINT);
            } else if (RECORDS.contains(token.text())) {
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

    /** Declares what a {@code typedef} that is read to its end declares. */
    void declareTypes(Symbols symbols) {
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).is(",")) {
                declareType(symbols, start, i);
                start = i + 1;
            }
        }
    }

    private void declareType(Symbols symbols, int start, int end) {
        List<Token> declarator = tokens.subList(start, end);
        int at = end - 1;
        while (at > start && tokens.get(at).is("[")) {
            at--;
        }
        boolean named = at > 0 && at >= start && tokens.get(at).isIdentifier();
        if (!named) {
            // A function, or a pointer to one, whose name is in parentheses: no number has such a type.
            return;
        }
        boolean array = at < end - 1;
        boolean pointer = declarator.stream().anyMatch(t -> t.is("*"));
        Type base = type(symbols, firstDeclaratorName(at));
        Type type = pointer ? Type.POINTER : array || base == null ? Type.OTHER : base;
        symbols.declareType(tokens.get(at).text(), type);
    }

    /** The specifiers end in front of the first declarator's name. */
    private int firstDeclaratorName(int name) {
        int comma = 0;
        while (comma < tokens.size() && !tokens.get(comma).is(",")) {
            comma++;
        }
        return Math.min(name, comma - 1);
    }
}
