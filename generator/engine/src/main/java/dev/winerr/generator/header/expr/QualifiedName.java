package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.lex.TokenKind;

/** Reads qualified C++ names: {@code Disk::Ok}, {@code Traits<int>::Ok}. */
final class QualifiedName {
    private final TokenCursor in;
    private final Names names;

    QualifiedName(TokenCursor in, Names names) {
        this.in = in;
        this.names = names;
    }

    /** The name with the names after {@code ::}, and with template arguments if a constant is declared for these. */
    Token read(Token first) throws NotConstantException {
        Token name = first;
        String template = "";
        while (true) {
            if (in.peek().is("::") && in.peek(1).isIdentifier()) {
                in.take();
                name = joined(name, "::" + in.take().text());
            } else if (in.peek().is("<") && template.isEmpty() && isTemplate(name)) {
                template = name.text();
                StringBuilder arguments = new StringBuilder();
                in.takeAngled().forEach(token -> arguments.append(token.text()));
                name = joined(name, arguments.toString());
            } else if (!template.isEmpty() && names.constant(name) == null) {
                throw NotConstantException.beyond("it uses the template '" + template + "'", first);
            } else {
                return name;
            }
        }
    }

    private static Token joined(Token name, String rest) {
        return name.respelt(TokenKind.IDENTIFIER, name.text() + rest);
    }

    /** Whether template arguments follow a name. After an undeclared name, they do if nothing else is possible. */
    private boolean isTemplate(Token name) {
        if (names.isTemplate(name) || names.inCondition() || names.constant(name) != null) {
            return names.isTemplate(name);
        }
        int mark = in.mark();
        in.takeAngled();
        boolean used = in.peek().is("::") || in.peek().is("(") || in.peek().is("{");
        in.reset(mark);
        return used;
    }
}
