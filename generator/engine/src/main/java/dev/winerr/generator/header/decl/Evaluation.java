package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.ConstantExpression;
import dev.winerr.generator.header.expr.NotConstantException;
import dev.winerr.generator.header.expr.NotConstantException.Cause;
import dev.winerr.generator.header.lex.Expansion;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.pp.LimitException;
import dev.winerr.generator.header.pp.Macro;
import dev.winerr.generator.header.pp.Preprocessor;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out the values of macros and initialisers. */
final class Evaluation {
    /** How constants are spelt; functions, types and keywords have a lower-case letter somewhere. */
    private static final Pattern CONSTANT_NAME = Pattern.compile("[A-Z][A-Z0-9]*_[A-Z0-9_]+");

    /** Those that neither types nor declarations have. */
    private static final Set<String> OPERATORS = Set.of("~", "|", "+", "-", "<<", ">>", "^", "%");

    private final Preprocessor preprocessor;
    private final Symbols symbols;

    Evaluation(Preprocessor preprocessor, Symbols symbols) {
        this.preprocessor = preprocessor;
        this.symbols = symbols;
    }

    /** The value of a macro without parameters, as it would be used behind the last line. */
    Outcome of(Macro macro) {
        if (macro.body().isEmpty() || macro.body().get(0).kind() == TokenKind.STRING) {
            return new Outcome.Other(macro.name());
        }
        try {
            return of(preprocessor.bodyOf(macro), macro.name(), macro.body());
        } catch (LimitException e) {
            return new Outcome.Failed(String.valueOf(e.getMessage()), e.at());
        }
    }

    private Outcome of(List<Token> tokens, Token defined, List<Token> asWritten) {
        try {
            return new Outcome.Known(ConstantExpression.evaluate(tokens, symbols, defined));
        } catch (NotConstantException e) {
            boolean unknown = e.kind() == Cause.UNKNOWN_NAME;
            boolean meantAsCode = e.kind() != Cause.NO_NUMBER && (!unknown || looksLikeCode(e.at(), asWritten));
            return isCyclic(e, defined) || meantAsCode ? without(e, defined) : new Outcome.Other(e.at());
        }
    }

    /** The value of what stands behind the equals sign of a constant; whatever it is was meant as one. */
    Outcome ofInitializer(List<Token> tokens, Token declared) {
        try {
            return new Outcome.Known(ConstantExpression.evaluate(tokens, symbols, declared));
        } catch (NotConstantException e) {
            return without(e, declared);
        }
    }

    /** The value of an expression inside a declaration, such as the length of an array. */
    OptionalLong number(List<Token> tokens, Token at) {
        return ofInitializer(tokens, at) instanceof Outcome.Known known
                ? OptionalLong.of(known.value().bits())
                : OptionalLong.empty();
    }

    private static Outcome without(NotConstantException e, Token defined) {
        if (isCyclic(e, defined)) {
            return new Outcome.Impossible("macro '" + e.at().text() + "' is defined by itself", e.at());
        } else if (e.kind() == Cause.UNKNOWN_NAME) {
            return e.at().painted() ? new Outcome.Itself(e.at()) : new Outcome.Unknown(e.reason(), e.at());
        } else if (e.kind() == Cause.UNKNOWN_SIZE) {
            return new Outcome.Unknown(e.reason(), e.at());
        }
        return e.kind() == Cause.DIVISION_BY_ZERO
                ? new Outcome.Impossible(e.reason(), e.at())
                : new Outcome.Failed(e.reason(), e.at());
    }

    private static boolean isCyclic(NotConstantException e, Token defined) {
        return e.kind() == Cause.UNKNOWN_NAME && e.at().painted() && !isItself(e.at(), defined);
    }

    /** Whether a name that was not replaced is the whole of what it would be replaced by. */
    private static boolean isItself(Token painted, Token defined) {
        Expansion origin = painted.origin();
        return painted.is(origin == null ? defined.text() : origin.macro());
    }

    /**
     * A name that is not known is worth a word where it is spelt as constants are, or stands beside what only numbers have
     * beside them.
     */
    private static boolean looksLikeCode(Token unknown, List<Token> asWritten) {
        return CONSTANT_NAME.matcher(unknown.text()).matches()
                || asWritten.stream().anyMatch(Evaluation::isOfNumbers);
    }

    private static boolean isOfNumbers(Token token) {
        return token.kind() == TokenKind.NUMBER
                || token.kind() == TokenKind.CHARACTER
                || OPERATORS.contains(token.text());
    }
}
