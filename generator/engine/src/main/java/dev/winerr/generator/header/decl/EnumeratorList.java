package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.decl.Outcome.Why;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code enumerator-list}, C17 6.7.2.2, and determines the type that can represent all values. */
final class EnumeratorList {
    private static final Pattern ANNOTATION =
            Pattern.compile("\\w*(?:deprecat|attribute|unavailable|unused)\\w*", Pattern.CASE_INSENSITIVE);

    private final TokenCursor in;
    private final Grammar grammar;
    private final Optional<Type> underlying;
    private long least;
    private long most;
    private Basic widest = Basic.UINT;

    /**
     * Creates a reader of a list.
     *
     * @param underlying the declared underlying type (C23 6.7.2.2), if any
     */
    EnumeratorList(TokenCursor in, Grammar grammar, Optional<Type> underlying) {
        this.in = in;
        this.grammar = grammar;
        this.underlying = underlying;
    }

    /** Reads from the opening brace to the closing one. */
    void read() {
        Token brace = in.take();
        Outcome next = new Outcome.Known(Value.of(0));
        for (Token token = in.peek(); !token.is("}"); token = in.peek()) {
            if (token.isEnd()) {
                in.reportUnclosed(brace);
                return;
            } else if (token.isIdentifier() && in.peek(1).is("(")) {
                next = skipMacro(next, brace);
            } else if (isAnnotation(token) && in.peek(1).isIdentifier() && !isAnnotation(in.peek(1))) {
                in.take();
            } else if (token.isIdentifier()) {
                next = readEnumerator(next, brace);
            } else {
                in.skipOne();
            }
        }
        in.take();
    }

    /**
     * The type of the enumeration, as gcc chooses it.
     *
     * @param packed whether it is as small as possible
     */
    Type type(boolean packed) {
        List<Basic> wanted = least < 0
                ? List.of(Basic.CHAR, Basic.SHORT, Basic.INT)
                : List.of(Basic.UCHAR, Basic.USHORT, Basic.UINT);
        Basic basic = widest == Basic.UINT ? wanted.get(2) : widest;
        if (packed && widest == Basic.UINT) {
            basic = wanted.stream().filter(this::representsAll).findFirst().orElse(basic);
        }
        return underlying.orElse(Type.Arithmetic.of(basic));
    }

    private boolean representsAll(Basic basic) {
        return basic.wrap(least) == least && basic.wrap(most) == most;
    }

    private Outcome readEnumerator(Outcome implied, Token brace) {
        Token name = in.take();
        Token last = name;
        List<Token> body = List.of();
        Outcome outcome = implied;
        skipAttributes();
        if (in.takeIf("=")) {
            body = withoutAttribute(in.takeExpression());
            outcome = grammar.evaluation().ofEnumerator(body, name);
            last = body.isEmpty() ? name : body.get(body.size() - 1);
        }
        if (outcome instanceof Outcome.Known known) {
            outcome = new Outcome.Known(fitted(known.value()));
        }
        grammar.declare(new Constant(
                name, grammar.symbols().scope(), Definitions.span(name, last), body, outcome, Optional.of(brace)));
        return following(outcome, name);
    }

    /** Whether an undefined name must be an attribute, such as {@code DEPRECATED}, rather than an enumerator. */
    private static boolean isAnnotation(Token token) {
        return token.isIdentifier() && ANNOTATION.matcher(token.text()).matches();
    }

    /** A value without the attribute of an undefined macro after it: {@code A = 1 DEPRECATED("B")}. */
    private static List<Token> withoutAttribute(List<Token> value) {
        for (int i = 1; i < value.size(); i++) {
            TokenKind before = value.get(i - 1).kind();
            boolean isText = i + 2 < value.size()
                    && value.get(i + 1).is("(")
                    && value.get(i + 2).kind() == TokenKind.STRING;
            boolean follows = before == TokenKind.NUMBER
                    || before == TokenKind.CHARACTER
                    || (before == TokenKind.IDENTIFIER && isText);
            if (value.get(i).isIdentifier() && follows && areAnnotations(value.subList(i, value.size()))) {
                return value.subList(0, i);
            }
        }
        return value;
    }

    /** Whether tokens after a value are annotations, and not another enumerator after a missing comma. */
    private static boolean areAnnotations(List<Token> tokens) {
        return tokens.stream().noneMatch(token -> token.is("="));
    }

    /** Skips an undefined macro: an annotation if an enumerator follows, and otherwise one that stands for enumerators. */
    private Outcome skipMacro(Outcome implied, Token brace) {
        Token name = in.take();
        Token last = in.skipBracketed();
        if (in.peek().isIdentifier()) {
            return implied;
        }
        Outcome unknown =
                new Outcome.NoValue(Why.UNKNOWN_NAME, "macro or function '" + name.text() + "' is not defined", name);
        grammar.declare(new Constant(
                name, grammar.symbols().scope(), Definitions.span(name, last), List.of(), unknown, Optional.of(brace)));
        return following(unknown, name);
    }

    private void skipAttributes() {
        while (in.peek().isIdentifier() || in.peek().is("(") || in.peek().is("[")) {
            in.skipOne();
        }
    }

    private static Outcome following(Outcome outcome, Token name) {
        if (outcome instanceof Outcome.Known known) {
            return new Outcome.Known(new Value(known.value().bits() + 1, Type.Arithmetic.of(Basic.LLONG)));
        }
        String reason = "it follows '" + name.text() + "', which has no value";
        if (outcome.lacksValue(Why.UNKNOWN_NAME)) {
            return new Outcome.NoValue(Why.UNKNOWN_NAME, reason, name);
        }
        return outcome.lacksValue(Why.BEYOND_C)
                ? new Outcome.NoValue(Why.BEYOND_C, reason, name)
                : new Outcome.NoValue(Why.UNDETERMINED, reason, name);
    }

    /**
     * Converts the value of an enumerator to the declared type, or to {@code int} if that can represent it; gcc and Microsoft's
     * compiler also accept larger values.
     */
    private Value fitted(Value value) {
        if (value.basic().isSigned() || value.bits() >= 0) {
            least = Math.min(least, value.bits());
            most = Math.max(most, value.bits());
        }
        if (underlying.isPresent() && underlying.get().plain() instanceof Type.Arithmetic declared) {
            Type.Arithmetic type = new Type.Arithmetic(
                    declared.basic(), value.type().typedefKind().with(declared.typedefKind()));
            return value.as(type);
        } else if (value.basic() == Basic.ULLONG && value.bits() < 0) {
            widest = Basic.ULLONG;
            return value;
        }
        for (Basic basic : List.of(Basic.INT, Basic.UINT)) {
            if (value.as(Type.Arithmetic.of(basic)).bits() == value.bits()) {
                return value.as(new Type.Arithmetic(basic, value.type().typedefKind()));
            }
        }
        widest = value.basic();
        return value;
    }
}
