package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.type.TypeKeywords;
import java.util.List;
import java.util.Set;

/**
 * Distinguishes malformed expressions that were meant as numbers from replacement lists of other kinds: a type, a list, part of
 * a declaration or function.
 */
final class FailedNumber {
    /** Tokens of declarations and statements that do not occur in arithmetic expressions. */
    private static final Set<String> OF_CODE = Set.of(
            "[",
            "]",
            ".",
            "->",
            "...",
            "::",
            "++",
            "--",
            "if",
            "else",
            "do",
            "while",
            "for",
            "switch",
            "case",
            "default",
            "return",
            "goto",
            "break",
            "continue",
            "enum");

    private static final Set<String> PRAGMAS = Set.of("_Pragma", "__pragma");

    private final Grammar grammar;

    FailedNumber(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Whether tokens begin like an attribute, whose arguments may be numbers. */
    boolean isAttribute(List<Token> tokens) {
        return !tokens.isEmpty() && isAttribute(tokens.get(0));
    }

    private static boolean isAttribute(Token token) {
        return Attributes.isAttribute(token) || PRAGMAS.contains(token.text());
    }

    /**
     * Whether tokens that are not an expression contain an integer, and nothing that occurs only in lists, declarations
     * or statements.
     */
    boolean isMeantAsNumber(List<Token> tokens) {
        List<Token> rest = withoutSlips(tokens);
        return !isAttribute(tokens)
                && !isUniversalZero(tokens)
                && rest.stream().anyMatch(this::isInteger)
                && rest.stream().noneMatch(this::isOfCode)
                && !isBitField(rest);
    }

    /** {@code {0}}, an initializer for objects of any type. */
    private static boolean isUniversalZero(List<Token> tokens) {
        return tokens.size() == 3
                && tokens.get(0).is("{")
                && tokens.get(1).text().equals("0")
                && tokens.get(2).is("}");
    }

    /** Removes tokens that belong to an initializer, and are around a number by mistake. */
    private static List<Token> withoutSlips(List<Token> tokens) {
        List<Token> rest = tokens;
        if (!rest.isEmpty() && rest.get(0).is("=")) {
            rest = rest.subList(1, rest.size());
        }
        while (endsWith(rest, ";") || endsWith(rest, ",")) {
            rest = rest.subList(0, rest.size() - 1);
        }
        boolean braces = rest.size() > 2 && rest.get(0).is("{") && endsWith(rest, "}");
        return braces ? rest.subList(1, rest.size() - 1) : rest;
    }

    private static boolean endsWith(List<Token> tokens, String spelling) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(spelling);
    }

    private boolean isInteger(Token token) {
        return token.kind() == TokenKind.NUMBER ? isWhole(token.text()) : token.isIdentifier() && isConstant(token);
    }

    private static boolean isWhole(String number) {
        return number.indexOf('.') < 0 && (number.startsWith("0x") || number.indexOf('e') < 0);
    }

    private boolean isConstant(Token name) {
        return grammar.evaluation().isConstant(name);
    }

    private boolean isOfCode(Token token) {
        return switch (token.kind()) {
            case STRING -> true;
            case IDENTIFIER, PUNCTUATOR ->
                OF_CODE.contains(token.text())
                        || isAttribute(token)
                        || isPunctuatorOfCode(token)
                        || (TypeKeywords.isOtherSpecifier(token.text()) && !token.is("const"));
            default -> false;
        };
    }

    private static boolean isPunctuatorOfCode(Token token) {
        return token.is("{") || token.is("}") || token.is(";") || token.is(",") || token.is("=") || token.is("#");
    }

    /** {@code : 5} or {@code int n : 5}, but not {@code a ? b : 5}. */
    private static boolean isBitField(List<Token> tokens) {
        return tokens.subList(0, tokens.size() - 1).stream().anyMatch(token -> token.is(":"))
                && tokens.stream().noneMatch(token -> token.is("?"));
    }
}
