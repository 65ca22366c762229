package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pragmas that change what is read: {@code once}, {@code push_macro} and {@code pop_macro}. */
final class Pragmas {
    private final Macros macros;
    private final Set<SourceFile> once = new HashSet<>();

    Pragmas(Macros macros) {
        this.macros = macros;
    }

    /** The same pragmas obeyed, upon macros of their own. */
    Pragmas copy() {
        Pragmas copy = new Pragmas(macros.copy());
        copy.once.addAll(once);
        return copy;
    }

    Macros macros() {
        return macros;
    }

    boolean forbids(SourceFile file) {
        return once.contains(file);
    }

    /** Whether a name is C's {@code _Pragma}, C17 6.10.9, or Microsoft's {@code __pragma}. */
    static boolean isOperator(Token name) {
        return name.is("_Pragma") || name.is("__pragma");
    }

    /** Obeys the pragma in the parentheses behind an operator. */
    void obeyOperator(Token operator, List<Token> operand) {
        boolean quoted = operand.size() == 1 && operand.get(0).kind() == TokenKind.STRING;
        obey(quoted ? tokens(operand.get(0).text()) : operand, operator.root().file());
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

    void obey(List<Token> line, SourceFile file) {
        if (line.isEmpty()) {
            return;
        }
        Token first = line.get(0);
        if (first.is("once")) {
            once.add(file);
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
