package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Expansion;
import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inserts arguments into a macro's body and evaluates {@code #} and {@code ##}, C17 6.10.3.1 to 6.10.3.3. */
final class Substitution {
    private static final int LONGEST_PASTE = 4096;

    private final Macro macro;
    private final List<List<Token>> arguments;
    private final Expander expander;
    private final Map<Integer, List<Token>> expanded = new HashMap<>();
    private final List<Token> out = new ArrayList<>();

    Substitution(Macro macro, List<List<Token>> arguments, Expander expander) {
        this.macro = macro;
        this.arguments = arguments;
        this.expander = expander;
    }

    /** The tokens that replace the macro's name. */
    List<Token> result(Token name) {
        List<Token> tokens = range(0, macro.body().size(), name);
        tokens.removeIf(t -> t.kind() == TokenKind.PLACEMARKER);
        return tokens;
    }

    /** The result of a part of the body. */
    private List<Token> range(int from, int to, Token name) {
        Expansion expansion = new Expansion(macro.name().text(), name);
        List<Token> body = macro.body();
        for (int i = from; i < to; i++) {
            Token token = body.get(i);
            if (token.is("##") && i + 1 < to && !out.isEmpty()) {
                i = paste(i + 1, to, expansion, name);
            } else if (isStringized(i, to)) {
                i++;
                out.add(TokenSpelling.stringized(token.from(expansion), arguments.get(macro.parameterAt(i))));
            } else if (macro.optionalEnd(i) > 0) {
                out.addAll(optional(i, name));
                i = macro.optionalEnd(i);
            } else if (macro.parameterAt(i) >= 0) {
                boolean pasted = i + 1 < to && body.get(i + 1).is("##");
                addArgument(macro.parameterAt(i), pasted, name);
            } else {
                out.add(token.from(expansion));
            }
        }
        return out;
    }

    private boolean isStringized(int at, int to) {
        return macro.body().get(at).is("#") && at + 1 < to && macro.parameterAt(at + 1) >= 0;
    }

    /** The result of {@code __VA_OPT__( )} at an index of the body, C23 6.10.4.1: empty if there are no arguments. */
    private List<Token> optional(int at, Token name) {
        int last = macro.parameterCount() - 1;
        if (expandedArgument(last, name).isEmpty()) {
            return orPlacemarker(List.of(), name);
        }
        Substitution inner = new Substitution(macro, arguments, expander);
        return orPlacemarker(inner.range(at + 2, macro.optionalEnd(at), name), name);
    }

    private void addArgument(int parameter, boolean pasted, Token name) {
        List<Token> argument = arguments.get(parameter);
        if (pasted) {
            out.addAll(orPlacemarker(argument, name));
        } else {
            out.addAll(expandedArgument(parameter, name));
        }
        expander.spend(argument.size(), name);
    }

    private List<Token> expandedArgument(int parameter, Token name) {
        List<Token> tokens = expanded.get(parameter);
        if (tokens == null) {
            tokens = expander.expanded(arguments.get(parameter), name);
            expanded.put(parameter, tokens);
        }
        return tokens;
    }

    private static List<Token> orPlacemarker(List<Token> argument, Token name) {
        return argument.isEmpty() ? List.of(name.respelt(TokenKind.PLACEMARKER, "")) : argument;
    }

    /**
     * Concatenates the last token of the result with the operand at an index of the body; returns the index of the last token
     * used.
     */
    private int paste(int at, int to, Expansion expansion, Token name) {
        Token right = macro.body().get(at);
        int last = at;
        List<Token> operand;
        int parameter = macro.parameterAt(at);
        if (isStringized(at, to)) {
            last = at + 1;
            operand = List.of(TokenSpelling.stringized(right.from(expansion), arguments.get(macro.parameterAt(last))));
        } else if (macro.optionalEnd(at) > 0) {
            last = macro.optionalEnd(at);
            operand = optional(at, name);
        } else if (parameter < 0) {
            operand = List.of(right.from(expansion));
        } else if (isGnuComma(parameter)) {
            pasteGnuComma(parameter, name);
            return last;
        } else {
            operand = orPlacemarker(arguments.get(parameter), name);
        }
        Token left = out.remove(out.size() - 1);
        out.addAll(pasted(left, operand.get(0), expansion));
        out.addAll(operand.subList(1, operand.size()));
        expander.spend(operand.size(), name);
        return last;
    }

    /**
     * {@code , ## __VA_ARGS__}: gcc and Microsoft's compiler remove the comma if there are no variable arguments. Otherwise
     * these are inserted without replacement, like all operands of {@code ##}.
     */
    private boolean isGnuComma(int parameter) {
        return macro.isVariadic()
                && parameter == macro.parameterCount() - 1
                && out.get(out.size() - 1).is(",");
    }

    private void pasteGnuComma(int parameter, Token name) {
        if (arguments.get(parameter).isEmpty()) {
            out.remove(out.size() - 1);
        } else {
            addArgument(parameter, true, name);
        }
    }

    private static List<Token> pasted(Token left, Token right, Expansion expansion) {
        if (right.kind() == TokenKind.PLACEMARKER) {
            return List.of(left);
        } else if (left.kind() == TokenKind.PLACEMARKER) {
            return List.of(right);
        }
        String text = left.text() + right.text();
        if (text.length() > LONGEST_PASTE) {
            throw new LimitException("## makes a token of more than " + LONGEST_PASTE + " characters", left);
        }
        Lexer lexer = new Lexer(new SourceFile("<paste>", text));
        Token joined = lexer.next();
        if (joined.isEnd() || lexer.position() < text.length()) {
            return List.of(left, right);
        }
        return List.of(left.respelt(joined.kind(), joined.text()).from(expansion));
    }
}
