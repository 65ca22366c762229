package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.decl.Outcome.Why;
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

    /** The spelling of the names of codes: {@code ACME_E_DISK}, {@code ERROR_DISK}, {@code ACME_STATUS_DISK}. */
    private static final Pattern CODE_NAME = Pattern.compile("(?:[A-Z0-9]+_)*(?:E|ERR|ERROR|STATUS)_[A-Z0-9_]+");

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

    /** Operators that occur neither in types nor in declarations. */
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
            return new Outcome.Other();
        }
        try {
            return of(preprocessor.bodyOf(macro), macro.name(), macro.body());
        } catch (LimitException e) {
            return new Outcome.NoValue(Why.UNDETERMINED, String.valueOf(e.getMessage()), e.at());
        }
    }

    private Outcome of(List<Token> tokens, Token defined, List<Token> asWritten) {
        try {
            return new Outcome.Known(evaluation.evaluate(tokens, defined));
        } catch (NotConstantException e) {
            boolean meant = switch (e.kind()) {
                case NOT_A_NUMBER -> false;
                case AT_RUN_TIME -> isConstantName(defined);
                case MALFORMED, BEYOND -> failed.isMeantAsNumber(tokens);
                case UNKNOWN_NAME ->
                    !failed.isAttribute(tokens)
                            && !isFunctionLike(e.at())
                            && (looksLikeCode(e.at(), asWritten) || isSoleCode(defined, e.at(), asWritten));
                default -> true;
            };
            return Evaluation.isCyclic(e, defined) || meant ? Evaluation.noValue(e, defined) : new Outcome.Other();
        }
    }

    /**
     * An unknown name is reported if it is spelt like a constant, or occurs with tokens that are used only with numbers.
     */
    private boolean looksLikeCode(Token unknown, List<Token> asWritten) {
        return isConstantName(unknown) || asWritten.stream().anyMatch(this::isOfNumbers);
    }

    /** Whether a name is that of a function-like macro, which is not replaced unless arguments follow. */
    private boolean isFunctionLike(Token name) {
        Macro macro = preprocessor.macros().find(name.text());
        return macro != null && macro.isFunctionLike();
    }

    /** Whether a name is spelt as constants are. */
    static boolean isConstantName(Token name) {
        return CONSTANT_NAME.matcher(name.text()).matches() && !WORDS.contains(name.text());
    }

    /** Whether a macro has the name of a code, and its body only names something that is unknown and not a function. */
    private boolean isSoleCode(Token defined, Token unknown, List<Token> asWritten) {
        boolean sole = asWritten.stream().allMatch(token -> token.isIdentifier() || token.is("(") || token.is(")"));
        return sole
                && CODE_NAME.matcher(defined.text()).matches()
                && !unknown.text().endsWith("_")
                && grammar.returnType(unknown) == null;
    }

    private boolean isOfNumbers(Token token) {
        return token.kind() == TokenKind.NUMBER
                || token.kind() == TokenKind.CHARACTER
                || OPERATORS.contains(token.text())
                || StatusFunctions.contains(token.text())
                || isIntegerType(grammar.symbols().type(token.text()));
    }

    private static boolean isIntegerType(@Nullable Type type) {
        return type != null
                && type.plain() instanceof Type.Arithmetic number
                && number.basic().isInteger();
    }
}
