package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import java.util.List;
import java.util.Set;

/**
 * Reads attributes for what they say of alignment: {@code __declspec(align(16))}, {@code __attribute__((aligned(8),
 * packed))} and {@code _Alignas(4)}.
 */
final class Attributes {
    private static final Set<String> ATTRIBUTES = Set.of(
            "__attribute__",
            "__attribute",
            "__declspec",
            "_declspec",
            "alignas",
            "_Alignas",
            "asm",
            "__asm__",
            "__asm");
    private static final Set<String> ALIGNED = Set.of("align", "aligned", "__aligned__", "alignas", "_Alignas");
    private static final Set<String> PACKED = Set.of("packed", "__packed__");

    private final Grammar grammar;
    private int bytes = 1;
    private boolean packed;

    Attributes(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Whether parentheses after a name hold the details of an attribute. */
    static boolean isAttribute(Token name) {
        return ATTRIBUTES.contains(name.text()) && name.isIdentifier();
    }

    /** Goes over attributes in brackets, {@code [[...]]}; false if none come. */
    static boolean skipBracketed(TokenCursor in) {
        boolean there = in.peek().is("[") && in.peek(1).is("[");
        if (there) {
            in.skipBracketed();
        }
        return there;
    }

    /** Skips all attributes of C23 that come next. */
    static void skipAllBracketed(TokenCursor in) {
        boolean there = true;
        while (there) {
            there = skipBracketed(in);
        }
    }

    /** Reads the attribute that comes next. */
    void read(TokenCursor in) {
        Token attribute = in.take();
        if (ALIGNED.contains(attribute.text())) {
            align(in, attribute);
        } else if (in.peek().is("(")) {
            TokenCursor details = TokenCursor.of(in.takeInside(), attribute);
            while (!details.peek().isEnd()) {
                Token word = details.take();
                packed |= PACKED.contains(word.text());
                if (ALIGNED.contains(word.text())) {
                    align(details, word);
                }
            }
        }
    }

    private void align(TokenCursor in, Token word) {
        if (in.peek().is("(")) {
            List<Token> operand = in.takeInside();
            long wanted = grammar.evaluation().alignment(operand, word).orElse(1);
            bytes = (int) Math.max(bytes, Math.min(wanted, Short.MAX_VALUE));
        }
    }

    /** The alignment that was declared, in bytes; 1 if none was. */
    int bytes() {
        return bytes;
    }

    /** Whether members are to lie without gaps. */
    boolean isPacked() {
        return packed;
    }
}
