package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.ConstantExpression;
import dev.winerr.generator.header.expr.NotConstantException;
import dev.winerr.generator.header.expr.NotConstantException.Cause;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Expansion;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.pp.LimitException;
import dev.winerr.generator.header.pp.Macro;
import dev.winerr.generator.header.pp.Preprocessor;
import java.util.List;
import java.util.regex.Pattern;

/** Finds out the values of macros and initialisers. */
final class Evaluation {
    /** How constants are spelt; functions, types and keywords have a lower-case letter somewhere. */
    private static final Pattern CONSTANT_NAME = Pattern.compile("[A-Z][A-Z0-9]*_[A-Z0-9_]+");

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

    /** The value of an expression whose macros are replaced. */
    Outcome of(List<Token> tokens, Token at, List<Token> asWritten) {
        try {
            Value value = ConstantExpression.evaluate(tokens, symbols, at);
            return new Outcome.Known(value);
        } catch (NotConstantException e) {
            return without(e, at, asWritten);
        }
    }

    private static Outcome without(NotConstantException e, Token defined, List<Token> asWritten) {
        boolean unknown = e.kind() == Cause.UNKNOWN_NAME;
        if (unknown && e.at().painted() && !isItself(e.at(), defined)) {
            return new Outcome.Impossible("macro '" + e.at().text() + "' is defined by itself", e.at());
        } else if (unknown && !looksLikeCode(e.at(), asWritten)) {
            return new Outcome.Other(e.at());
        } else if (unknown && e.at().painted()) {
            return new Outcome.Itself(e.at());
        }
        return switch (e.kind()) {
            case DIVISION_BY_ZERO -> new Outcome.Impossible(e.reason(), e.at());
            case NO_VALUE, UNKNOWN_NAME -> new Outcome.Failed(e.reason(), e.at());
            case NO_NUMBER -> new Outcome.Other(e.at());
        };
    }

    /** Whether a name that was not replaced is the whole of what it would be replaced by. */
    private static boolean isItself(Token painted, Token defined) {
        Expansion origin = painted.origin();
        return painted.is(origin == null ? defined.text() : origin.macro());
    }

    /** A name that is not known is worth a word where it is spelt as constants are, or stands beside a number. */
    private static boolean looksLikeCode(Token unknown, List<Token> asWritten) {
        return CONSTANT_NAME.matcher(unknown.text()).matches()
                || asWritten.stream().anyMatch(t -> t.kind() == TokenKind.NUMBER);
    }
}
