package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Expansion;
import dev.winerr.generator.header.lex.Nesting;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenSource;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Replaces macros in a stream of tokens, C17 6.10.3.
 *
 * <p>The difficulty is to know when to stop. With {@code #define f f + 1}, the name {@code f} becomes {@code f + 1}, in
 * which {@code f} must remain, or replacement would never end: a macro is not replaced inside its own replacement. The
 * textbook solution is to give each token a "hide set", the names of all macros it was expanded from, and not to
 * replace a name that is in its own set. Here tokens have no sets. Replacements are on a stack of frames, of which the
 * top one is read; a macro is active while its frame is on the stack, so the active macros are the hide set of whatever
 * is read next. A frame is popped as soon as a token after it is examined, as in gcc: this is how a replacement that
 * ends in the name of a function-like macro finds its arguments in the text that follows.
 *
 * <p>What a stack does not remember is a name that was not replaced and is then moved, as an argument of another macro,
 * to a position where its own macro is no longer active. It must not be replaced there either (6.10.3.4 paragraph 2),
 * so it is painted when it is not replaced, and painted names are never looked up again.
 *
 * <p>An argument is completely replaced before it is inserted into the body, as if it were the rest of the file
 * (6.10.3.1): by a separate expander, which shares the active macros. The operands of {@code #} and {@code ##} are
 * inserted unchanged, see {@link Substitution}.
 */
final class Expander implements TokenSource {
    private static final int DEEPEST_ARGUMENTS = 150;

    private final TokenSource source;
    private final Session session;
    private final Set<Macro> active;
    private final int depth;
    private final boolean inCondition;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private boolean atRest;

    /** Tokens to read before the source continues. */
    private static final class Frame {
        private final @Nullable Macro macro;
        private final @Nullable Expansion expansion;
        private final List<Token> tokens;
        private int index;

        Frame(@Nullable Macro macro, @Nullable Expansion expansion, List<Token> tokens) {
            this.macro = macro;
            this.expansion = expansion;
            this.tokens = tokens;
        }
    }

    Expander(TokenSource source, Session session) {
        this(source, session, false);
    }

    /** Expands a line; in a condition, the operands of {@code defined} are not replaced. */
    Expander(TokenSource source, Session session, boolean inCondition) {
        this(source, session, Collections.newSetFromMap(new IdentityHashMap<>()), 0, inCondition);
    }

    /** Expands the body of a macro, as if its name had just been replaced. */
    static Expander ofBody(Macro macro, Session session) {
        Expander expander = new Expander(TokenSource.of(macro.body(), macro.name()), session);
        expander.active.add(macro);
        return expander;
    }

    /** All tokens up to the end. */
    List<Token> rest() {
        List<Token> tokens = new ArrayList<>();
        for (Token token = next(); !token.isEnd(); token = next()) {
            tokens.add(token);
        }
        return tokens;
    }

    private Expander(TokenSource source, Session session, Set<Macro> active, int depth, boolean inCondition) {
        this.source = source;
        this.session = session;
        this.active = active;
        this.depth = depth;
        this.inCondition = inCondition;
    }

    /** The next token after all replacements. */
    @Override
    public Token next() {
        while (true) {
            atRest = true;
            Token token = read();
            atRest = false;
            if (!token.isIdentifier() || token.painted()) {
                return token;
            } else if (inCondition && token.is("defined")) {
                paintOperand();
                return token;
            }
            Macro macro = macro(token.text());
            if (macro == null) {
                if (!Pragmas.isOperator(token) || !executePragma(token)) {
                    return token.text().startsWith("__") ? session.replacePositional(token) : token;
                }
            } else if (active.contains(macro)) {
                return token.paint();
            } else if (!replace(macro, token)) {
                return token;
            }
        }
    }

    /** Whether no expansion is in progress, so that the replacement of the next token depends on nothing read before it. */
    boolean isAtRest() {
        return atRest;
    }

    /** Paints the name after {@code defined}, which may come from a macro too. */
    private void paintOperand() {
        List<Token> operand = new ArrayList<>();
        operand.add(read().paint());
        if (operand.get(0).is("(")) {
            operand.add(read().paint());
        }
        frames.push(new Frame(null, null, operand));
    }

    /** Reads the operand of a pragma operator and executes it; false, without reading anything, if there is none. */
    private boolean executePragma(Token operator) {
        Token open = read();
        if (!open.is("(")) {
            frames.push(new Frame(null, null, List.of(open)));
            return false;
        }
        List<Token> operand = new ArrayList<>();
        Nesting nesting = Nesting.ofParentheses();
        for (Token token = read(); !token.isEnd() && !nesting.isClosedBy(token); token = read()) {
            nesting.count(token);
            operand.add(token);
        }
        session.pragmas().executeOperator(operator, operand);
        return true;
    }

    /** Reads a raw token from the innermost unfinished replacement. */
    private Token read() {
        while (!frames.isEmpty()) {
            Frame frame = frames.peek();
            if (frame.index < frame.tokens.size()) {
                Token token = frame.tokens.get(frame.index++);
                return frame.expansion == null ? token : token.from(frame.expansion);
            }
            frames.pop();
            if (frame.macro != null) {
                active.remove(frame.macro);
            }
        }
        if (depth == 0) {
            session.budget().restart();
        }
        return source.next();
    }

    private boolean replace(Macro macro, Token name) {
        Expansion expansion = new Expansion(macro.name().text(), name);
        if (!macro.isFunctionLike()) {
            List<Token> body = macro.isPlain() ? macro.body() : new Substitution(macro, List.of(), this).result(name);
            push(macro, body, expansion, name);
            return true;
        }
        Token open = read();
        if (!open.is("(")) {
            frames.push(new Frame(null, null, List.of(open)));
            return false;
        }
        List<List<Token>> arguments = arguments(macro, name);
        if (arguments == null) {
            return false;
        }
        List<Token> body = new Substitution(macro, arguments, this).result(name);
        push(macro, body, null, name);
        return true;
    }

    private void push(Macro macro, List<Token> body, @Nullable Expansion expansion, Token name) {
        session.budget().spend(body.size() + 1, name);
        active.add(macro);
        frames.push(new Frame(macro, expansion, body));
    }

    /** Reads arguments up to the closing parenthesis; null, with a finding, if they do not match the macro. */
    private @Nullable List<List<Token>> arguments(Macro macro, Token name) {
        List<List<Token>> arguments = new ArrayList<>();
        List<Token> argument = new ArrayList<>();
        Nesting nesting = Nesting.ofParentheses();
        for (Token token = read(); ; token = read()) {
            boolean last = macro.isVariadic() && arguments.size() == macro.parameterCount() - 1;
            if (token.isEnd()) {
                session.log().add(HeaderDiagnostic.UNCLOSED_ARGUMENTS, name, name.text());
                return null;
            } else if (nesting.isClosedBy(token) || (token.is(",") && !last && !nesting.isOpen())) {
                arguments.add(argument);
                if (token.is(")")) {
                    return completed(macro, arguments);
                }
                argument = new ArrayList<>();
            } else {
                nesting.count(token);
                argument.add(paintedIfActive(token));
                session.budget().spend(1, name);
            }
        }
    }

    private @Nullable Macro macro(String name) {
        return inCondition
                ? session.macros().findForCondition(name)
                : session.macros().find(name);
    }

    private Token paintedIfActive(Token token) {
        if (!token.isIdentifier() || active.isEmpty()) {
            return token;
        }
        Macro macro = macro(token.text());
        return macro != null && active.contains(macro) ? token.paint() : token;
    }

    /** Adds omitted arguments; Microsoft's compiler treats missing ones as empty. */
    private static List<List<Token>> completed(Macro macro, List<List<Token>> arguments) {
        while (arguments.size() < macro.parameterCount()) {
            arguments.add(List.of());
        }
        return arguments;
    }

    void spend(int tokens, Token at) {
        session.budget().spend(tokens, at);
    }

    private static boolean hasNames(List<Token> argument) {
        for (Token token : argument) {
            if (token.isIdentifier() && !token.painted()) {
                return true;
            }
        }
        return false;
    }

    /** Replaces all macros in an argument, as if it were the rest of the file (C17 6.10.3.1). */
    List<Token> expanded(List<Token> argument, Token name) {
        if (depth >= DEEPEST_ARGUMENTS) {
            throw new LimitException("macro arguments are nested more than " + DEEPEST_ARGUMENTS + " deep", name);
        }
        if (!hasNames(argument)) {
            return argument;
        }
        Expander inner = new Expander(TokenSource.of(argument, name), session, active, depth + 1, inCondition);
        List<Token> result = new ArrayList<>();
        for (Token token = inner.next(); !token.isEnd(); token = inner.next()) {
            result.add(token);
            session.budget().spend(1, name);
        }
        return result;
    }
}
