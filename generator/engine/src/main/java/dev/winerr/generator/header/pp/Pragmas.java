package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.source.SourceFile;
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
