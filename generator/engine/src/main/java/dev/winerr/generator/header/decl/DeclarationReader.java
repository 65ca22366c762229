package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

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
    private final RecordReader records;

    /**
     * A reader of declarations.
     *
     * @param packing the largest alignment that {@code #pragma pack} leaves to members where the reader is
     */
    DeclarationReader(
            TokenReader in, Symbols symbols, Evaluation evaluation, IntSupplier packing, Consumer<Constant> found) {
        this.in = in;
        this.symbols = symbols;
        this.evaluation = evaluation;
        this.found = found;
        this.enums = new EnumReader(in, symbols, evaluation, found);
        this.records = new RecordReader(in, symbols, evaluation, enums, packing);
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
                return;
            } else if (token.is("{")) {
                open = readBrace(token, head);
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
        if (token.is("typedef")) {
            readTypedef();
        } else if (token.is("enum")) {
            enums.read();
        } else if (RecordReader.isKeyword(token)) {
            records.read(token);
        } else if (token.is("template")) {
            in.skipTemplateParameters();
        } else if (token.is("(") || token.is("[")) {
            in.skipBrackets(token);
        }
    }

    private void readTypedef() {
        Alignment alignment = new Alignment(in, evaluation);
        Type base = new SpecifierReader(in, symbols, enums, records, alignment).read();
        new DeclaratorReader(in, evaluation, alignment)
                .readAll(base, declared -> declared.name().ifPresent(n -> symbols.declareType(n, declared.type())));
    }

    /** Goes into or over what a brace opens; whether the declaration goes on behind it. */
    private boolean readBrace(Token brace, Head head) {
        if (head.opensScope()) {
            return false;
        } else if (head.isInitializedInBraces()) {
            readInitializer(head);
            in.next();
            return true;
        }
        in.skipBrackets(brace);
        return false;
    }

    /** Reads the value of a declarator, and the comma behind it if there is one. */
    private void readInitializer(Head head) {
        List<Token> body = in.expression();
        if (!head.isEmpty() && head.declaresConstant()) {
            declare(head, body);
        }
        if (in.peek().is(",")) {
            in.next();
            head.dropFrom(Math.max(0, head.size() - 1));
        }
    }

    private void declare(Head head, List<Token> body) {
        Token name = head.last();
        Type type = head.type(symbols, head.size() - 1);
        if (type == null || !type.basic().isInteger()) {
            return;
        }
        Outcome outcome = evaluation.ofInitializer(body, name);
        if (outcome instanceof Outcome.Known known) {
            outcome = new Outcome.Known(known.value().as(type));
            symbols.declareConstant(name.text(), known.value().as(type));
        }
        Token last = body.isEmpty() ? name : body.get(body.size() - 1);
        found.accept(new Constant(name, Definitions.span(head.first(), last), body, outcome, Optional.empty()));
    }
}
