package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.expr.ConstantExpression;
import dev.winerr.generator.header.expr.Names;
import dev.winerr.generator.header.expr.NotConstantException;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.lex.TokenSource;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.header.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates the conditions of {@code #if} and {@code #elif}, C17 6.10.1. */
final class Conditions {
    private static final int LARGEST = Integer.MAX_VALUE;
    private static final Set<String> INCLUDE_OPERATORS = Set.of("__has_include", "__has_include_next");

    private final Session session;
    private final Includes includes;

    Conditions(Session session, Includes includes) {
        this.session = session;
        this.includes = includes;
    }

    boolean isTrue(Token directive, List<Token> line, Found file) {
        try {
            List<Token> expanded =
                    new Expander(TokenSource.of(withoutOperators(line, file), directive), session, true).rest();
            return isTrue(withoutOperators(expanded, file), directive);
        } catch (NotConstantException e) {
            abandonRecordings();
            session.log().add(HeaderDiagnostic.BAD_CONDITION, e.at(), e.reason());
            return false;
        }
    }

    /**
     * An undefined function, such as one that checks a version or an API family, returns 1, or a very large number if
     * that makes the condition true.
     */
    private boolean isTrue(List<Token> expression, Token directive) throws NotConstantException {
        ConditionNames names = new ConditionNames(1);
        boolean holds = names.holds(expression, directive);
        if (!holds && !names.missing.isEmpty()) {
            holds = new ConditionNames(LARGEST).holds(expression, directive);
        }
        for (Token function : names.missing) {
            abandonRecordings();
            session.log().add(HeaderDiagnostic.ASSUMED, function, function.text(), holds);
        }
        return holds;
    }

    /**
     * A finding contains the positions of the macros that led to it, but recordings of a condition contain only what those
     * macros mean.
     */
    private void abandonRecordings() {
        session.state().abandon();
    }

    /** Replaces {@code defined X} and {@code __has_include(X)} by 1 or 0. */
    private List<Token> withoutOperators(List<Token> line, Found file) {
        List<Token> result = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Token token = line.get(i);
            boolean defined = token.is("defined");
            if (defined || INCLUDE_OPERATORS.contains(token.text())) {
                int end = defined ? endOfDefined(line, i) : endOfParentheses(line, i);
                if (end > i + 1) {
                    List<Token> operand = line.subList(i + 1, end);
                    boolean holds = defined ? isDefined(operand) : exists(operand, file);
                    result.add(token.respelt(TokenKind.NUMBER, holds ? "1" : "0"));
                    i = end - 1;
                    continue;
                }
            }
            result.add(token);
        }
        return result;
    }

    private static int endOfDefined(List<Token> line, int at) {
        if (at + 1 < line.size() && line.get(at + 1).isIdentifier()) {
            return at + 2;
        }
        boolean parentheses = at + 3 < line.size()
                && line.get(at + 1).is("(")
                && line.get(at + 2).isIdentifier()
                && line.get(at + 3).is(")");
        return parentheses ? at + 4 : at;
    }

    /** Whether {@code #ifdef} is true: the operators count as macros (C23 6.10.2), and so do {@code __LINE__} and the like. */
    boolean isDefined(String name) {
        return session.macros().isDefined(name) || INCLUDE_OPERATORS.contains(name) || Session.isPositional(name);
    }

    private boolean isDefined(List<Token> operand) {
        String name = operand.get(operand.size() == 1 ? 0 : 1).text();
        return isDefined(name);
    }

    private static int endOfParentheses(List<Token> line, int at) {
        if (at + 1 >= line.size() || !line.get(at + 1).is("(")) {
            return at;
        }
        for (int i = at + 2; i < line.size(); i++) {
            if (line.get(i).is(")")) {
                return i + 1;
            }
        }
        return at;
    }

    private boolean exists(List<Token> operand, Found file) {
        List<Token> spelt = operand.subList(1, operand.size() - 1);
        IncludeName name = IncludeName.of(spelt);
        if (name == null) {
            name = IncludeName.of(new Expander(TokenSource.of(spelt, operand.get(0)), session).rest());
        }
        return name != null && includes.exists(name.name(), name.angled() ? null : file.folder());
    }

    /** In a condition, every name that remains after replacement is 0, except C++'s {@code true} (C17 6.10.1 paragraph 4). */
    private static final class ConditionNames implements Names {
        private final int returned;
        private final List<Token> missing = new ArrayList<>();

        /**
         * Creates names.
         *
         * @param returned the value that each undefined function returns
         */
        ConditionNames(int returned) {
            this.returned = returned;
        }

        boolean holds(List<Token> expression, Token directive) throws NotConstantException {
            return ConstantExpression.evaluate(expression, this, directive).bits() != 0;
        }

        @Override
        public Value constant(Token name) {
            return Value.of(name.is("true") ? 1 : 0);
        }

        @Override
        public @Nullable Type typeName(TokenCursor in) {
            return null;
        }

        @Override
        public @Nullable Value call(Token function, List<Value> arguments) {
            if (function.is("defined") || INCLUDE_OPERATORS.contains(function.text())) {
                return null;
            }
            missing.add(function);
            return Value.of(returned);
        }

        @Override
        public boolean inCondition() {
            return true;
        }
    }
}
