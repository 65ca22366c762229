package dev.winerr.generator.header;

import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Nesting;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.pp.Macros;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the macros that a list of codes leaves to the including header to define, such as {@code ERROR_(DISK_FULL, 5)}
 * line by line, and creates definitions with which the list can be read alone.
 */
final class ListMacros {
    private static final int FEWEST_USES = 2;
    private static final int MOST_ARGUMENTS = 8;
    /** A list is recognised long before; the rest of a huge file need not be kept in memory. */
    private static final int MOST_TOKENS = 200_000;

    private final Map<String, List<List<List<Token>>>> uses = new LinkedHashMap<>();
    private final Map<String, Token> firstUses = new LinkedHashMap<>();

    private ListMacros() {}

    /** Examines the raw text of a file. */
    static ListMacros of(SourceFile file, Macros macros) {
        ListMacros found = new ListMacros();
        List<Token> tokens = tokens(file);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token name = tokens.get(i);
            boolean isUse = name.startsLine()
                    && name.isIdentifier()
                    && tokens.get(i + 1).is("(")
                    && !macros.isDefined(name.text());
            if (isUse) {
                found.addUse(name, arguments(tokens, i + 2));
            }
        }
        found.uses.values().removeIf(uses -> uses.size() < FEWEST_USES);
        return found;
    }

    private void addUse(Token name, List<List<Token>> arguments) {
        boolean hasName = arguments.stream().anyMatch(ListMacros::isName);
        if (hasName && arguments.size() <= MOST_ARGUMENTS) {
            uses.computeIfAbsent(name.text(), n -> new ArrayList<>()).add(arguments);
            firstUses.putIfAbsent(name.text(), name);
        }
    }

    /** The names of the macros, in file order. */
    List<String> names() {
        return List.copyOf(uses.keySet());
    }

    /** The first use of a macro. */
    Token firstUse(String macro) {
        Token use = firstUses.get(macro);
        if (use == null) {
            throw new IllegalArgumentException("not one of the macros: " + macro);
        }
        return use;
    }

    /** A definition with which each use declares a constant, as on a command line; empty if the uses have no values. */
    Optional<String> definition(String macro) {
        List<List<List<Token>>> found = uses.getOrDefault(macro, List.of());
        int arguments = found.isEmpty() ? 0 : found.get(0).size();
        if (found.stream().anyMatch(use -> use.size() != arguments)) {
            return Optional.empty();
        }
        OptionalInt name = first(found, arguments, ListMacros::isName);
        OptionalInt value = first(found, arguments, ListMacros::isValue);
        return name.isEmpty() || value.isEmpty()
                ? Optional.empty()
                : Optional.of(macro + "(" + parameters(arguments, name.getAsInt(), value.getAsInt())
                        + ")=const int name = value;");
    }

    /** The index of the first argument that is of a kind in all uses. */
    private static OptionalInt first(List<List<List<Token>>> found, int arguments, Predicate<List<Token>> kind) {
        return IntStream.range(0, arguments)
                .filter(i -> found.stream().allMatch(use -> kind.test(use.get(i))))
                .findFirst();
    }

    private static String parameters(int count, int name, int value) {
        return IntStream.range(0, count)
                .mapToObj(i -> i == name ? "name" : i == value ? "value" : "unused" + i)
                .collect(Collectors.joining(", "));
    }

    private static boolean isName(List<Token> argument) {
        return argument.size() == 1 && argument.get(0).isIdentifier();
    }

    private static boolean isValue(List<Token> argument) {
        return argument.stream().anyMatch(token -> token.kind() == TokenKind.NUMBER)
                && argument.stream().noneMatch(token -> token.kind() == TokenKind.STRING);
    }

    private static List<List<Token>> arguments(List<Token> tokens, int start) {
        List<List<Token>> arguments = new ArrayList<>(List.of(new ArrayList<>()));
        Nesting nesting = Nesting.ofParentheses();
        for (int i = start; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (nesting.isClosedBy(token)) {
                return arguments;
            } else if (!nesting.isOpen() && token.is(",")) {
                arguments.add(new ArrayList<>());
            } else {
                nesting.count(token);
                arguments.get(arguments.size() - 1).add(token);
            }
        }
        return List.of();
    }

    private static List<Token> tokens(SourceFile file) {
        List<Token> tokens = new ArrayList<>();
        Lexer lexer = new Lexer(file);
        Token token = lexer.next();
        while (!token.isEnd() && tokens.size() < MOST_TOKENS) {
            tokens.add(token);
            token = lexer.next();
        }
        return tokens;
    }
}
