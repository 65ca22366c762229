package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.type.Type;
import dev.winerr.generator.header.type.TypeKeywords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Reads declarators, named or abstract, C17 6.7.6 and 6.7.7, with the following initializer or width. */
final class DeclaratorReader {
    private static final int DEEPEST = 50;
    private static final List<String> POINTERS = List.of("*", "&", "&&", "^");

    private final TokenCursor in;
    private final Grammar grammar;
    private final Attributes shared;
    private final boolean named;
    /** Whether parentheses after the name may contain an initializer. */
    private final boolean valued;
    /** Whether the parameters of a function are kept. */
    private final boolean callable;

    private Attributes attributes;
    private Optional<Token> name = Optional.empty();
    private List<Token> parameters = List.of();

    private DeclaratorReader(
            TokenCursor in, Grammar grammar, Attributes shared, boolean named, boolean valued, boolean callable) {
        this.in = in;
        this.grammar = grammar;
        this.shared = shared;
        this.attributes = shared;
        this.named = named;
        this.valued = valued;
        this.callable = callable;
    }

    /** Creates a reader of an abstract declarator, whose attributes are added to some others. */
    static DeclaratorReader ofTypeName(TokenCursor in, Grammar grammar, Attributes attributes) {
        return new DeclaratorReader(in, grammar, attributes, false, false, false);
    }

    /** Creates a reader of declarators after specifiers; parentheses after a constant's name may contain its value. */
    static DeclaratorReader after(Specifiers specifiers, TokenCursor in, Grammar grammar) {
        boolean constant = specifiers.isConst();
        return new DeclaratorReader(in, grammar, specifiers.attributes(), true, constant, specifiers.isConstexpr());
    }

    /** {@code init-declarator-list} or {@code struct-declarator-list}: declarators separated by commas. */
    void readAll(Type base, Consumer<Declarator> found) {
        do {
            found.accept(read(base));
        } while (in.takeIf(","));
    }

    /** Reads one declarator after a type. */
    Declarator read(Type base) {
        name = Optional.empty();
        parameters = List.of();
        attributes = shared.copy();
        Type type = read(0).apply(base);
        OptionalLong bits = named && !(type instanceof Type.Function) ? bits() : OptionalLong.empty();
        attributes.readAll(in);
        return new Declarator(name, type, attributes, parameters, bits, initializer(type));
    }

    private OptionalLong bits() {
        if (!in.peek().is(":") || in.peek(1).is(":")) {
            return OptionalLong.empty();
        }
        Token colon = in.take();
        List<Token> width = in.takeExpression(token -> token.is("=") || token.is("{") || Attributes.isAttribute(token));
        return OptionalLong.of(grammar.evaluation().number(width, colon).orElse(0));
    }

    /** {@code initializer}, C17 6.7.9, and C++'s initializers in braces or parentheses. */
    private Optional<List<Token>> initializer(Type type) {
        Token token = in.peek();
        if (token.is("=")) {
            in.take();
            return Optional.of(in.takeExpression());
        } else if (name.isPresent() && !(type instanceof Type.Function) && (token.is("{") || token.is("("))) {
            return Optional.of(token.is("{") ? in.takeBracketed() : in.takeInside());
        }
        return Optional.empty();
    }

    /** Reads one declarator and returns the derivation that it applies to the type before it. */
    private UnaryOperator<Type> read(int depth) {
        int pointers = Math.min(readPointers(), DEEPEST);
        UnaryOperator<Type> inner = UnaryOperator.identity();
        if (in.peek().is("(") && depth < DEEPEST && isGroup(in.peek(1))) {
            in.take();
            inner = read(depth + 1);
            closeGroup();
        } else if (named && in.peek().isIdentifier()) {
            readName();
        }
        UnaryOperator<Type> suffix = readSuffix();
        UnaryOperator<Type> within = inner;
        return base -> {
            Type type = base;
            for (int i = 0; i < pointers; i++) {
                type = new Type.Pointer(type);
            }
            return within.apply(suffix.apply(type));
        };
    }

    /**
     * Whether a parenthesis before a token groups a declarator rather than enclosing parameters (C17 6.7.6.3 paragraph
     * 11).
     */
    private boolean isGroup(Token token) {
        return token.is("*")
                || token.is("&")
                || token.is("^")
                || token.is("(")
                || (token.isIdentifier()
                        && !grammar.startsTypeName(token)
                        && (named || in.peek(2).is("*")));
    }

    private void closeGroup() {
        while (!in.peek().is(")") && !in.peek().is(";") && !in.peek().isEnd()) {
            in.skipOne();
        }
        in.takeIf(")");
    }

    /** A name; if it is qualified, its last part. */
    private void readName() {
        Token token = in.take();
        while (in.peek().is("::") && (in.peek(1).isIdentifier() || in.peek(1).is("~"))) {
            in.take();
            in.takeIf("~");
            token = in.take();
        }
        name = Optional.of(token);
    }

    /** Reads {@code pointer}, and the calling conventions and annotations among the stars. */
    private int readPointers() {
        int pointers = 0;
        while (true) {
            Token token = in.peek();
            if (POINTERS.contains(token.text()) && token.kind() == TokenKind.PUNCTUATOR) {
                pointers++;
                in.take();
            } else if (Attributes.isAttribute(token)) {
                attributes.read(in);
            } else if (token.isIdentifier() && (TypeKeywords.isOtherSpecifier(token.text()) || !isName(in.peek(1)))) {
                in.take();
            } else {
                return pointers;
            }
        }
    }

    /** Whether an identifier is the declared name: the token after it cannot be. */
    private static boolean isName(Token next) {
        return Attributes.isAttribute(next)
                || Recovery.isBeginning(next)
                || (!next.isIdentifier() && !POINTERS.contains(next.text()));
    }

    private UnaryOperator<Type> readSuffix() {
        List<OptionalLong> lengths = new ArrayList<>();
        boolean function = false;
        Type trailing = null;
        while (true) {
            attributes.readAll(in);
            Token token = in.peek();
            if (token.is("[")) {
                lengths.add(length());
            } else if (token.is("(") && !containsValue()) {
                function |= lengths.isEmpty();
                skipParameters();
            } else if (token.isIdentifier() && name.isPresent() && !Recovery.isBeginning(token)) {
                skipAnnotation();
            } else if (token.is("->") && function) {
                in.take();
                trailing = grammar.readTypeName(in);
            } else {
                break;
            }
        }
        Type returns = trailing;
        return function ? type -> new Type.Function(returns == null ? type : returns) : type -> array(type, lengths);
    }

    /** Only functions that can be called at compile time need their parameters. */
    private void skipParameters() {
        if (callable && name.isPresent() && parameters.isEmpty()) {
            parameters = in.takeInside();
        } else {
            in.skipBracketed();
        }
    }

    /** An undefined macro, or a C++ keyword after parameters. */
    private void skipAnnotation() {
        in.take();
        if (in.peek().is("(")) {
            in.skipBracketed();
        }
    }

    /** Whether the next parentheses contain a value, C++'s direct initialization, rather than parameters. */
    private boolean containsValue() {
        Token first = in.peek(1);
        if (!valued || name.isEmpty()) {
            return false;
        }
        return switch (first.kind()) {
            case NUMBER, CHARACTER, STRING -> true;
            case PUNCTUATOR -> first.is("-") || first.is("+") || first.is("~") || first.is("!") || first.is("(");
            case IDENTIFIER -> grammar.evaluation().isConstant(first);
            default -> false;
        };
    }

    private static Type array(Type element, List<OptionalLong> lengths) {
        Type type = lengths.size() > DEEPEST ? Type.Opaque.VOID : element;
        for (int i = Math.min(lengths.size(), DEEPEST) - 1; i >= 0; i--) {
            OptionalLong length = lengths.get(i);
            type = length.isPresent() ? new Type.Array(type, length.getAsLong()) : Type.Opaque.VOID;
        }
        return type;
    }

    /** The length in brackets; 0 if there is none, empty if unknown. */
    private OptionalLong length() {
        Token bracket = in.peek();
        List<Token> length = in.takeInside();
        return length.isEmpty() ? OptionalLong.of(0) : grammar.evaluation().number(length, bracket);
    }
}
