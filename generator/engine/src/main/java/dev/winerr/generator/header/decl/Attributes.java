package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.type.Alignment;
import dev.winerr.generator.header.type.Type;
import java.util.Set;

/**
 * Reads attributes that affect alignment: {@code __declspec(align(16))}, {@code __attribute__((aligned(8), packed))},
 * {@code [[gnu::packed]]} and {@code _Alignas(4)}.
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
    /** The alignment that {@code aligned} without a number means: the largest of any type on the processor. */
    private static final int LARGEST = 16;

    private final Grammar grammar;
    private int bytes;
    /** The part requested by {@code __declspec}. */
    private int declspec;

    /** Whether they may also reduce the alignment of a type, as {@code aligned} does. */
    private boolean reduces;

    private boolean packed;

    Attributes(Grammar grammar) {
        this.grammar = grammar;
    }

    /** A copy, to which more attributes can be added. */
    Attributes copy() {
        Attributes copy = new Attributes(grammar);
        copy.bytes = bytes;
        copy.declspec = declspec;
        copy.reduces = reduces;
        copy.packed = packed;
        return copy;
    }

    /** Adds {@code __declspec} before the definition of a structure, which applies to the structure. */
    void addDeclspecOf(Attributes before) {
        bytes = Math.max(bytes, before.declspec);
        declspec = Math.max(declspec, before.declspec);
    }

    /** Whether the next tokens are attributes that {@link #read} can read. */
    static boolean follow(TokenCursor in) {
        return isAttribute(in.peek()) || isBracketed(in);
    }

    /** Whether parentheses after a name contain the arguments of an attribute. */
    static boolean isAttribute(Token name) {
        return ATTRIBUTES.contains(name.text()) && name.isIdentifier();
    }

    /**
     * Whether an attribute after the closing brace of a structure applies to the declared objects rather than the
     * structure.
     */
    static boolean isOfDeclaration(Token attribute) {
        return attribute.text().endsWith("declspec");
    }

    private static boolean isBracketed(TokenCursor in) {
        return in.peek().is("[") && in.peek(1).is("[");
    }

    /** Skips attributes in brackets, {@code [[...]]}; false if there are none. */
    static boolean skipBracketed(TokenCursor in) {
        boolean found = isBracketed(in);
        if (found) {
            in.skipBracketed();
        }
        return found;
    }

    /** Reads all attributes that come next. */
    void readAll(TokenCursor in) {
        while (follow(in)) {
            read(in);
        }
    }

    /** Reads the next attribute, or those in brackets, {@code [[...]]}. */
    void read(TokenCursor in) {
        Token attribute = in.peek().is("[") ? in.peek() : in.take();
        if (ALIGNED.contains(attribute.text())) {
            align(in, attribute);
        } else if (in.peek().is("(") || in.peek().is("[")) {
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
        long wanted = LARGEST;
        if (in.peek().is("(")) {
            wanted = grammar.evaluation().alignment(in.takeInside(), word).orElse(0);
        }
        int most = (int) Math.min(wanted, Short.MAX_VALUE);
        bytes = Math.max(bytes, most);
        if (word.is("align")) {
            declspec = Math.max(declspec, most);
        }
        reduces |= word.text().contains("aligned");
    }

    /** The alignment of the declared object or type. */
    Alignment alignment() {
        return new Alignment(Math.max(1, bytes), Math.max(1, declspec), packed);
    }

    /** Whether members have no padding, or an enumeration has the smallest possible type. */
    boolean isPacked() {
        return packed;
    }

    /** A type declared with these attributes; only {@code aligned} can reduce an alignment, as in gcc. */
    Type appliedTo(Type type) {
        if (bytes == 0) {
            return type;
        }
        int required = Math.max(declspec, type.requiredAlignment());
        return new Type.Aligned(type, reduces ? bytes : Math.max(bytes, type.alignment()), required);
    }
}
