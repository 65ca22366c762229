package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads attributes for what they say of alignment: {@code __declspec(align(16))}, {@code __attribute__((aligned(8),
 * packed))} and {@code _Alignas(4)}.
 */
final class Alignment {
    private static final Set<String> ATTRIBUTES =
            Set.of("__attribute__", "__attribute", "__declspec", "_declspec", "alignas", "_Alignas");
    private static final Set<String> ALIGNED = Set.of("align", "aligned", "__aligned__", "alignas", "_Alignas");
    private static final Set<String> PACKED = Set.of("packed", "__packed__");

    private final TokenReader in;
    private final Evaluation evaluation;
    private int bytes = 1;
    private boolean packed;

    Alignment(TokenReader in, Evaluation evaluation) {
        this.in = in;
        this.evaluation = evaluation;
    }

    /** Whether parentheses behind a name hold the details of an attribute. */
    static boolean isAttribute(Token name) {
        return ATTRIBUTES.contains(name.text());
    }

    /** Reads the parentheses behind the name of an attribute, which was read last, if there are any. */
    void read(Token attribute) {
        if (!in.peek().is("(")) {
            return;
        }
        List<Token> details = new ArrayList<>(List.of(attribute));
        details.addAll(in.bracketed());
        for (int i = 0; i < details.size(); i++) {
            String word = details.get(i).text();
            packed |= PACKED.contains(word);
            if (ALIGNED.contains(word)
                    && i + 1 < details.size()
                    && details.get(i + 1).is("(")) {
                List<Token> operand = details.subList(i + 2, closing(details, i + 1));
                bytes = Math.max(bytes, (int)
                        Math.min(evaluation.number(operand, attribute).orElse(1), Short.MAX_VALUE));
            }
        }
    }

    private static int closing(List<Token> tokens, int opener) {
        int open = 0;
        for (int i = opener; i < tokens.size(); i++) {
            open += TokenReader.opens(tokens.get(i)) ? 1 : TokenReader.closes(tokens.get(i)) ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return tokens.size();
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
