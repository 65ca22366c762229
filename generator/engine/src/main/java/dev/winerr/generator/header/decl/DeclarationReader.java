package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Type;
import dev.winerr.generator.header.lex.Token;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads declarations for the constants and types in them, C17 6.7, and steps over everything else: functions,
 * structures, templates, attributes, and macros of headers that are not there.
 */
final class DeclarationReader {
    private final TokenReader in;
    private final Symbols symbols;
    private final Evaluation evaluation;
    private final Consumer<Constant> found;
    private final EnumReader enums;

    DeclarationReader(TokenReader in, Symbols symbols, Evaluation evaluation, Consumer<Constant> found) {
        this.in = in;
        this.symbols = symbols;
        this.evaluation = evaluation;
        this.found = found;
        this.enums = new EnumReader(in, symbols, evaluation, found);
    }

    /** Reads to the end. */
    void readAll() {
        while (!in.peek().isEnd()) {
            readDeclaration();
        }
    }

    private void readDeclaration() {
        Head head = new Head();
        boolean open = true;
        while (open) {
            Token token = in.next();
            if (token.isEnd() || token.is(";")) {
                finish(head);
                return;
            } else if (token.is("{")) {
                open = readBrace(head);
            } else if (token.is("}")) {
                return;
            } else if (token.is("=")) {
                readInitializer(head);
            } else {
                readPart(token, head);
            }
        }
    }

    private void readPart(Token token, Head head) {
        head.add(token);
        if (token.is("enum")) {
            enums.read().forEach(head::add);
        } else if (token.is("(") || token.is("[")) {
            in.skipBrackets();
        }
    }

    private void finish(Head head) {
        if (head.has("typedef")) {
            head.declareTypes(symbols);
        }
    }

    /** Goes into or over what a brace opens; whether the declaration goes on behind it. */
    private boolean readBrace(Head head) {
        if (head.opensScope()) {
            return false;
        } else if (head.opensRecord()) {
            readRecord();
            return true;
        }
        in.skipBrackets();
        return false;
    }

    /** Members are no constants, but enumerations among them declare some. */
    private void readRecord() {
        int open = 1;
        while (open > 0) {
            Token token = in.next();
            if (token.isEnd()) {
                return;
            } else if (token.is("enum")) {
                enums.read();
            }
            open += token.is("{") ? 1 : token.is("}") ? -1 : 0;
        }
    }

    /** Reads the value of a declarator, and the comma behind it if there is one. */
    private void readInitializer(Head head) {
        List<Token> body = in.expression();
        if (!head.isEmpty() && head.declaresConstant()) {
            declare(head, body);
        }
        if (in.peek().is(",")) {
            in.next();
            head.dropFrom(head.size() - 1);
        }
    }

    private void declare(Head head, List<Token> body) {
        Token name = head.last();
        Type type = head.type(symbols, head.size() - 1);
        if (type == null || !type.basic().isInteger()) {
            return;
        }
        Outcome outcome = evaluation.of(body, name, body);
        if (outcome instanceof Outcome.Known known) {
            outcome = new Outcome.Known(known.value().as(type));
            symbols.declareConstant(name.text(), known.value().as(type));
        }
        Token last = body.isEmpty() ? name : body.get(body.size() - 1);
        found.accept(new Constant(name, Definitions.span(head.first(), last), body, outcome));
    }
}
