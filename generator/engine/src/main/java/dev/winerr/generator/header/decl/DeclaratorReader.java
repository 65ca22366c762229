package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Reads declarators, C17 6.7.6: names, and what stands around them. */
final class DeclaratorReader {
    private static final int DEEPEST = 50;

    private final TokenReader in;
    private final Evaluation evaluation;
    private final Alignment alignment;
    private Optional<String> name = Optional.empty();

    DeclaratorReader(TokenReader in, Evaluation evaluation, Alignment alignment) {
        this.in = in;
        this.evaluation = evaluation;
        this.alignment = alignment;
    }

    /** Reads declarators and the commas between them, up to whatever else follows. */
    void readAll(Type base, Consumer<Declarator> found) {
        do {
            name = Optional.empty();
            Type type = read(0).apply(base);
            OptionalLong bits = bits();
            if (name.isPresent() || bits.isPresent()) {
                found.accept(new Declarator(name, type, bits));
            }
            if (in.peek().is("=")) {
                in.expression();
            }
        } while (in.takeIf(","));
    }

    private OptionalLong bits() {
        if (!in.peek().is(":")) {
            return OptionalLong.empty();
        }
        Token colon = in.next();
        return OptionalLong.of(evaluation.number(in.expression(), colon).orElse(0));
    }

    /** Reads one declarator; what it makes of the type in front of it. */
    private UnaryOperator<Type> read(int depth) {
        int pointers = Math.min(readPointers(), DEEPEST);
        UnaryOperator<Type> inner = UnaryOperator.identity();
        if (in.peek().is("(") && depth < DEEPEST) {
            in.next();
            inner = read(depth + 1);
            in.skipTo(")");
        } else if (in.peek().isIdentifier()) {
            name = Optional.of(in.next().text());
        }
        UnaryOperator<Type> suffix = readSuffix();
        UnaryOperator<Type> within = inner;
        return base -> {
            Type type = base;
            for (int i = 0; i < pointers; i++) {
                type = Type.pointerTo(type);
            }
            return within.apply(suffix.apply(type));
        };
    }

    /** Reads stars, and the qualifiers, calling conventions and attributes among them. */
    private int readPointers() {
        int pointers = 0;
        while (true) {
            Token token = in.peek();
            if (token.is("*") || token.is("&") || token.is("^")) {
                pointers++;
            } else if (!token.isIdentifier()) {
                return pointers;
            }
            in.next();
            if (token.isIdentifier() && Alignment.isAttribute(token)) {
                alignment.read(token);
            } else if (token.isIdentifier() && isName()) {
                in.unread(List.of(token));
                return pointers;
            }
        }
    }

    /** Whether the identifier that was read last is what is declared: nothing that could be one follows. */
    private boolean isName() {
        Token next = in.peek();
        return Alignment.isAttribute(next) || (!next.isIdentifier() && !next.is("*") && !next.is("&"));
    }

    private UnaryOperator<Type> readSuffix() {
        List<OptionalLong> lengths = new ArrayList<>();
        boolean function = false;
        while (true) {
            Token token = in.peek();
            if (token.is("[")) {
                lengths.add(length());
            } else if (token.is("(")) {
                function |= lengths.isEmpty();
                in.skipBrackets(in.next());
            } else if (token.isIdentifier()) {
                alignment.read(in.next());
            } else {
                break;
            }
        }
        boolean returns = function;
        return returns ? type -> Type.FUNCTION : type -> array(type, lengths);
    }

    private static Type array(Type element, List<OptionalLong> lengths) {
        Type type = lengths.size() > DEEPEST ? Type.OTHER : element;
        for (int i = Math.min(lengths.size(), DEEPEST) - 1; i >= 0; i--) {
            OptionalLong length = lengths.get(i);
            type = length.isPresent() ? Type.arrayOf(type, length.getAsLong()) : Type.OTHER;
        }
        return type;
    }

    /** The length in brackets; 0 if there is none, empty if it is not known. */
    private OptionalLong length() {
        Token bracket = in.peek();
        List<Token> inside = in.bracketed();
        List<Token> length = inside.subList(1, Math.max(1, inside.size() - 1));
        return length.isEmpty() ? OptionalLong.of(0) : evaluation.number(length, bracket);
    }
}
