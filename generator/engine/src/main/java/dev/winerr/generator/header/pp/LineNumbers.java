package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The effect of {@code #line} on line numbers, C17 6.10.4, for {@code __LINE__} only. */
final class LineNumbers {
    private final Map<SourceFile, TreeMap<Integer, Integer>> shifts = new HashMap<>();

    /** Executes a directive; false if it specifies no line number. */
    boolean execute(Token directive, List<Token> operands) {
        boolean digits = !operands.isEmpty()
                && operands.get(0).kind() == TokenKind.NUMBER
                && operands.get(0).text().matches("[0-9]{1,9}");
        if (digits) {
            int next = directive.span().line() + 1;
            shifts.computeIfAbsent(directive.file(), file -> new TreeMap<>())
                    .put(directive.start(), Integer.parseInt(operands.get(0).text()) - next);
        }
        return digits;
    }

    /** The presumed line number of a token. */
    int of(Token token) {
        Map.Entry<Integer, Integer> shift =
                shifts.getOrDefault(token.file(), new TreeMap<>()).floorEntry(token.start());
        return token.span().line() + (shift == null ? 0 : shift.getValue());
    }
}
