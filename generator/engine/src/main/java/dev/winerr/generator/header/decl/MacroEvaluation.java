package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.NotConstantException;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.pp.LimitException;
import dev.winerr.generator.header.pp.Macro;
import dev.winerr.generator.header.pp.Preprocessor;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Evaluates macros, and determines which of those without a value are meant to have one. */
final class MacroEvaluation {
    /** The spelling of constants; functions, types and keywords contain a lower-case letter. */
    private static final Pattern CONSTANT_NAME = Pattern.compile("[A-Z][A-Z0-9_]+");

    /** Macros of Windows that are not numbers. */
    private static final Set<String> WORDS = Set.of(
            "WINAPI",
            "APIENTRY",
            "CALLBACK",
            "PASCAL",
            "CDECL",
            "STDCALL",
            "FASTCALL",
            "NTAPI",
            "WSAAPI",
            "STDAPI",
            "STDAPICALLTYPE",
            "STDMETHODCALLTYPE",
            "EXTERN_C",
            "FAR",
            "NEAR",
            "CONST",
            "VOID",
            "IN",
            "OUT",
            "OPTIONAL",
            "UNALIGNED",
            "INLINE",
            "FORCEINLINE",
            "DECLSPEC_IMPORT",
            "DECLSPEC_EXPORT",
            "NULL",
            "TEXT");

    /** Those that occur neither in types nor in declarations. */
    private static final Set<String> OPERATORS = Set.of("~", "|", "+", "-", "<<", ">>", "^", "%");

    private final Preprocessor preprocessor;
    private final Grammar grammar;
    private final Evaluation evaluation;
    private final FailedNumber failed;

    MacroEvaluation(Preprocessor preprocessor, Grammar grammar) {
        this.preprocessor = preprocessor;
        this.grammar = grammar;
        this.evaluation = grammar.evaluation();
        this.failed = new FailedNumber(grammar);
    }

    /** The value of a macro without parameters, as if used after the last line. */
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
            return new Outcome.Known(evaluation.evaluate(tokens, defined));
        } catch (NotConstantException e) {
            boolean meant = switch (e.kind()) {
                case NO_NUMBER -> false;
                case MALFORMED, BEYOND -> failed.isMeantAsNumber(tokens);
                case UNKNOWN_NAME -> !failed.isAttribute(tokens) && looksLikeCode(e.at(), asWritten);
                default -> true;
            };
            return Evaluation.isCyclic(e, defined) || meant
                    ? Evaluation.without(e, defined)
                    : new Outcome.Other(e.at());
        }
    }

    /**
     * An unknown name is reported if it is spelt like a constant, or next to tokens that occur only with numbers.
     */
    private boolean looksLikeCode(Token unknown, List<Token> asWritten) {
        boolean constant = CONSTANT_NAME.matcher(unknown.text()).matches() && !WORDS.contains(unknown.text());
        return constant || asWritten.stream().anyMatch(this::isOfNumbers);
    }

    private boolean isOfNumbers(Token token) {
        return token.kind() == TokenKind.NUMBER
                || token.kind() == TokenKind.CHARACTER
                || OPERATORS.contains(token.text())
                || StatusFunctions.isOne(token.text())
                || isIntegerType(grammar.symbols().type(token.text()));
    }

    private static boolean isIntegerType(@Nullable Type type) {
        return type != null
                && type.plain() instanceof Type.Arithmetic number
                && number.basic().isInteger();
    }
}
