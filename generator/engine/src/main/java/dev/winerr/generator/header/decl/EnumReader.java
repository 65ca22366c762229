package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Basic;
import dev.winerr.generator.header.expr.Type;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads enumerations, C17 6.7.2.2. */
final class EnumReader {
    private final TokenReader in;
    private final Symbols symbols;
    private final Evaluation evaluation;
    private final Consumer<Constant> found;

    EnumReader(TokenReader in, Symbols symbols, Evaluation evaluation, Consumer<Constant> found) {
        this.in = in;
        this.symbols = symbols;
        this.evaluation = evaluation;
        this.found = found;
    }

    /**
     * Reads what follows {@code enum}, up to the closing brace if there is a list.
     *
     * @return what was read behind the tag if there is none: the names of what is declared
     */
    List<Token> read() {
        List<Token> names = new ArrayList<>();
        while (in.peek().isIdentifier() || in.peek().is(":") || in.peek().is("::")) {
            names.add(in.next());
            if (in.peek().is("(")) {
                if (names.size() > 1 && !Head.isAttribute(names.get(names.size() - 1))) {
                    return behindTag(names);
                }
                in.next();
                in.skipBrackets();
            }
        }
        if (!in.peek().is("{")) {
            return behindTag(names);
        }
        in.next();
        readList();
        return List.of();
    }

    private static List<Token> behindTag(List<Token> names) {
        return names.subList(Math.min(1, names.size()), names.size());
    }

    private void readList() {
        Outcome next = new Outcome.Known(Value.of(0));
        while (true) {
            Token name = in.next();
            if (name.isEnd() || name.is("}")) {
                return;
            } else if (name.isIdentifier()) {
                Outcome outcome = readEnumerator(name, next);
                next = following(outcome, name);
            } else if (TokenReader.opens(name)) {
                in.skipBrackets();
            }
        }
    }

    private Outcome readEnumerator(Token name, Outcome implied) {
        List<Token> body = List.of();
        Outcome outcome = implied;
        Token last = name;
        while (in.peek().isIdentifier() || in.peek().is("(")) {
            if (in.next().is("(")) {
                in.skipBrackets();
            }
        }
        if (in.peek().is("=")) {
            in.next();
            body = in.expression();
            outcome = surely(evaluation.of(body, name, body));
            last = body.isEmpty() ? name : body.get(body.size() - 1);
        }
        if (outcome instanceof Outcome.Known known) {
            Value value = fitted(known.value());
            outcome = new Outcome.Known(value);
            symbols.declareConstant(name.text(), value);
        }
        found.accept(new Constant(name, Definitions.span(name, last), body, outcome));
        return outcome;
    }

    /** Whatever stands behind the equals sign was meant as a constant. */
    private static Outcome surely(Outcome outcome) {
        return outcome instanceof Outcome.Other other
                ? new Outcome.Failed("its value is no integer constant expression", other.at())
                : outcome;
    }

    private static Outcome following(Outcome outcome, Token name) {
        return outcome instanceof Outcome.Known known
                ? new Outcome.Known(new Value(known.value().bits() + 1, Type.of(Basic.LLONG)))
                : new Outcome.Failed("it follows '" + name.text() + "', which has no value", name);
    }

    /** An enumerator is an {@code int} if it can be; both compilers let it be larger. */
    private static Value fitted(Value value) {
        if (value.type().basic() == Basic.ULLONG && value.bits() < 0) {
            return value;
        }
        for (Basic basic : List.of(Basic.INT, Basic.UINT)) {
            if (new Value(value.bits(), Type.of(basic)).bits() == value.bits()) {
                return value.as(new Type(basic, value.type().family()));
            }
        }
        return value;
    }
}
