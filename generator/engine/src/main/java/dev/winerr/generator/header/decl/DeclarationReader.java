package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.lex.TokenKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code translation-unit}, C17 6.9, for its constants and types, and skips everything else: functions,
 * templates, and macros of missing headers.
 */
final class DeclarationReader {
    private final TokenCursor in;
    private final Grammar grammar;
    /** The scope of each open brace. */
    private final Deque<String> open = new ArrayDeque<>();

    /** The number of open scopes, and their names. */
    private record Scopes(int depth, String names) {}

    DeclarationReader(TokenCursor in, Grammar grammar) {
        this.in = in;
        this.grammar = grammar;
    }

    /**
     * Reads to the end.
     *
     * @param between receives the open scopes before the first token of a declaration is read, and null after that
     */
    void readAll(Consumer<@Nullable Object> between) {
        while (hasDeclaration(between)) {
            if (in.peek().is("template")) {
                grammar.noteCpp();
                grammar.templates().open(in);
            } else {
                readDeclaration();
                grammar.templates().close(0);
            }
        }
    }

    private boolean hasDeclaration(Consumer<@Nullable Object> between) {
        boolean isTemplate = grammar.templates().mark() > 0;
        between.accept(
                isTemplate ? null : new Scopes(open.size(), grammar.symbols().scope()));
        boolean has = !in.peek().isEnd();
        between.accept(null);
        return has;
    }

    private void readDeclaration() {
        Token first = in.peek();
        if (first.is("}")) {
            close();
        } else if (first.is("{")) {
            in.skipBracketed();
        } else if (first.is("namespace") || (first.is("inline") && in.peek(1).is("namespace"))) {
            grammar.noteCpp();
            readNamespace();
        } else if (first.is("extern") && in.peek(1).kind() == TokenKind.STRING) {
            grammar.noteCpp();
            in.take();
            in.take();
            openIfBrace("");
        } else if (first.is("using")) {
            readUsing();
        } else if (first.is("_Static_assert") || first.is("static_assert")) {
            Recovery.finish(in);
        } else {
            grammar.objects().read(in, new SpecifierReader(in, grammar).read());
        }
    }

    private void readNamespace() {
        StringBuilder name = new StringBuilder();
        while (!in.peek().is("{")
                && !in.peek().is(";")
                && !in.peek().is("=")
                && !in.peek().isEnd()) {
            if (Attributes.skipBracketed(in)) {
                continue;
            }
            Token token = in.take();
            boolean isName = token.is("::") || !(token.is("namespace") || token.is("inline"));
            name.append(isName ? token.text() : "");
        }
        if (!openIfBrace(name.toString())) {
            Recovery.finish(in);
        }
    }

    private boolean openIfBrace(String scope) {
        boolean brace = in.takeIf("{");
        if (brace) {
            open.push(grammar.symbols().enter(scope));
        }
        return brace;
    }

    private void close() {
        in.take();
        if (!open.isEmpty()) {
            grammar.symbols().leave(open.pop());
        }
    }

    /** C++'s {@code using NAME = type-name;}. */
    private void readUsing() {
        in.take();
        Token name = in.peek();
        if (name.isIdentifier() && in.peek(1).is("=")) {
            in.take();
            in.take();
            grammar.symbols().declareType(name, grammar.readTypeName(in));
        }
        Recovery.finish(in);
    }
}
