package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Reads what follows {@code enum}: the tag and, if there is a list, everything up to the closing brace. */
    void read() {
        List<Token> names = new ArrayList<>();
        while (in.peek().isIdentifier() || in.peek().is(":") || in.peek().is("::")) {
            names.add(in.next());
            if (in.peek().is("(")) {
                if (names.size() > 1 && !Alignment.isAttribute(names.get(names.size() - 1))) {
                    break;
                }
                in.skipBrackets(in.next());
            }
        }
        if (in.peek().is("{")) {
            readList(in.next());
        } else {
            in.unread(names.subList(Math.min(1, names.size()), names.size()));
        }
    }

    private void readList(Token brace) {
        Outcome next = new Outcome.Known(Value.of(0));
        while (true) {
            Token name = in.next();
            if (name.isEnd()) {
                in.reportUnclosed(brace);
                return;
            } else if (name.is("}")) {
                return;
            } else if (name.isIdentifier()) {
                Outcome outcome = readEnumerator(name, next, brace);
                next = following(outcome, name);
            } else if (TokenReader.opens(name)) {
                in.skipBrackets(name);
            }
        }
    }

    private Outcome readEnumerator(Token name, Outcome implied, Token brace) {
        List<Token> body = List.of();
        Outcome outcome = implied;
        Token last = name;
        skipAttributes();
        if (in.peek().is("=")) {
            in.next();
            body = in.expression();
            outcome = evaluation.ofInitializer(body, name);
            last = body.isEmpty() ? name : body.get(body.size() - 1);
        }
        if (outcome instanceof Outcome.Known known) {
            Value value = fitted(known.value());
            outcome = new Outcome.Known(value);
            symbols.declareConstant(name.text(), value);
        }
        found.accept(new Constant(name, Definitions.span(name, last), body, outcome, Optional.of(brace)));
        return outcome;
    }

    private void skipAttributes() {
        while (in.peek().isIdentifier() || in.peek().is("(") || in.peek().is("[")) {
            Token token = in.next();
            if (!token.isIdentifier()) {
                in.skipBrackets(token);
            }
        }
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
                return value.as(Type.of(basic, value.type().family()));
            }
        }
        return value;
    }
}
