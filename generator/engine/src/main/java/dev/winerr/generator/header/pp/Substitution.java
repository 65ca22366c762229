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

/** Puts arguments into a macro's body and carries out {@code #} and {@code ##}: C17 6.10.3.1 to 6.10.3.3. */
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
        Expansion expansion = new Expansion(macro.name().text(), name);
        List<Token> body = macro.body();
        for (int i = 0; i < body.size(); i++) {
            Token token = body.get(i);
            if (token.is("#") && i + 1 < body.size() && macro.parameterAt(i + 1) >= 0) {
                i++;
                out.add(Spelling.stringized(token.from(expansion), arguments.get(macro.parameterAt(i))));
            } else if (token.is("##") && i + 1 < body.size() && !out.isEmpty()) {
                i = paste(i + 1, expansion, name);
            } else if (macro.parameterAt(i) >= 0) {
                boolean pasted = i + 1 < body.size() && body.get(i + 1).is("##");
                addArgument(macro.parameterAt(i), pasted, name);
            } else {
                out.add(token.from(expansion));
            }
        }
        out.removeIf(t -> t.kind() == TokenKind.PLACEMARKER);
        return out;
    }

    private void addArgument(int parameter, boolean pasted, Token name) {
        List<Token> argument = arguments.get(parameter);
        if (pasted) {
            out.addAll(orPlacemarker(argument, name));
        } else {
            List<Token> tokens = expanded.get(parameter);
            if (tokens == null) {
                tokens = expander.expanded(argument, name);
                expanded.put(parameter, tokens);
            }
            out.addAll(tokens);
        }
        expander.spend(argument.size(), name);
    }

    private static List<Token> orPlacemarker(List<Token> argument, Token name) {
        return argument.isEmpty() ? List.of(name.respelt(TokenKind.PLACEMARKER, "")) : argument;
    }

    /** Pastes what stands at an index of the body to the last token; returns the index of what was used last. */
    private int paste(int at, Expansion expansion, Token name) {
        Token right = macro.body().get(at);
        int last = at;
        List<Token> operand;
        int parameter = macro.parameterAt(at);
        if (right.is("#") && at + 1 < macro.body().size() && macro.parameterAt(at + 1) >= 0) {
            last = at + 1;
            operand = List.of(Spelling.stringized(right.from(expansion), arguments.get(macro.parameterAt(last))));
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

    /** {@code , ## __VA_ARGS__}, by which both compilers drop the comma in front of no arguments. */
    private boolean isGnuComma(int parameter) {
        return macro.isVariadic()
                && parameter == macro.parameterCount() - 1
                && out.get(out.size() - 1).is(",");
    }

    private void pasteGnuComma(int parameter, Token name) {
        if (arguments.get(parameter).isEmpty()) {
            out.remove(out.size() - 1);
        } else {
            addArgument(parameter, false, name);
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
