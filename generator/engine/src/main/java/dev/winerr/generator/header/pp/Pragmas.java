package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.memo.State;
import dev.winerr.generator.header.memo.Table;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** The pragmas that affect the result: {@code once}, {@code push_macro}, {@code pop_macro} and {@code pack}. */
final class Pragmas {
    private final Macros macros;
    private final Packing packing;
    private final Table<SourceFile, Boolean> once;

    Pragmas(Macros macros) {
        this(macros, new Packing(), macros.state());
        macros.state().with(packing);
    }

    private Pragmas(Macros macros, Packing packing, State state) {
        this.macros = macros;
        this.packing = packing;
        this.once = state.table();
    }

    /** A copy with its own macros. */
    Pragmas copy() {
        Pragmas copy = new Pragmas(macros.copy(), packing.copy(), new State());
        copy.once.takeAll(once);
        return copy;
    }

    Macros macros() {
        return macros;
    }

    Packing packing() {
        return packing;
    }

    boolean forbids(SourceFile file) {
        return once.contains(file);
    }

    /** Whether a name is C's {@code _Pragma}, C17 6.10.9, or Microsoft's {@code __pragma}. */
    static boolean isOperator(Token name) {
        return name.is("_Pragma") || name.is("__pragma");
    }

    /** Executes the pragma in the parentheses after an operator. */
    void executeOperator(Token operator, List<Token> operand) {
        boolean quoted = operand.size() == 1 && operand.get(0).kind() == TokenKind.STRING;
        execute(
                quoted ? tokens(operand.get(0).text()) : operand,
                operator.root().file());
    }

    private static List<Token> tokens(String literal) {
        String text = literal.substring(literal.indexOf('"') + 1, literal.length() - 1)
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
        Lexer lexer = new Lexer(new SourceFile("<pragma>", text));
        List<Token> tokens = new ArrayList<>();
        for (Token token = lexer.next(); !token.isEnd(); token = lexer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    void execute(List<Token> line, SourceFile file) {
        if (line.isEmpty()) {
            return;
        }
        Token first = line.get(0);
        if (first.is("once")) {
            once.put(file, true);
        } else if (first.is("pack")
                && line.size() > 2
                && line.get(line.size() - 1).is(")")) {
            packing.execute(line.subList(2, line.size() - 1));
        } else if (line.size() > 2 && line.get(2).kind() == TokenKind.STRING) {
            String string = line.get(2).text();
            String name = string.substring(string.indexOf('"') + 1, string.length() - 1);
            if (first.is("push_macro")) {
                macros.push(name);
            } else if (first.is("pop_macro")) {
                macros.pop(name);
            }
        }
    }
}
