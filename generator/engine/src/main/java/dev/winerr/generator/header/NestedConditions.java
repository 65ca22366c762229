package dev.winerr.generator.header;

import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.pp.ConditionalGroup;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the conditions inside a conditional group that was skipped. */
final class NestedConditions {
    private static final Set<String> POSITIVE = Set.of("if", "ifdef", "elif");
    private static final int MOST_TOKENS = 200_000;

    private NestedConditions() {}

    /** The names in the conditions that require macros to be defined, in order. */
    static Stream<String> macros(ConditionalGroup group) {
        List<Token> tokens = tokens(group.text());
        return tokens.stream().anyMatch(token -> token.is("!"))
                ? Stream.of()
                : tokens.stream()
                        .filter(token -> token.isIdentifier() && !token.is("defined"))
                        .map(Token::text);
    }

    /** The tokens of the conditions that require macros to be defined. */
    static List<Token> tokens(String text) {
        List<Token> found = new ArrayList<>();
        Lexer lexer = new Lexer(new SourceFile("", text));
        boolean condition = false;
        Token before = lexer.next();
        int count = 0;
        for (Token token = lexer.next(); !token.isEnd() && count < MOST_TOKENS; token = lexer.next()) {
            if (before.is("#") && before.startsLine()) {
                condition = POSITIVE.contains(token.text());
            } else if (token.startsLine()) {
                condition = false;
            } else if (condition) {
                found.add(token);
            }
            before = token;
            count++;
        }
        return found;
    }
}
