package dev.winerr;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call answered with a failure.
 *
 * <p>Unchecked, since every COM method may fail with every HRESULT (the connection to its server may break at any time):
 * a checked exception would stand on each method without saying which failures a caller can act on. Those who can act,
 * catch it and look at {@link #code()} or {@link #value()}.
 *
 * <p>The message reads {@code IMAPI_E_LOSS_OF_STREAMING (0x80040227): ...} with the text in the family's default
 * language, so that logs do not depend on the JVM's locale; {@link #message(Locale)} speaks to users. When serialized, it
 * keeps message, value and kind, but not codes and inserts; {@link #message(Locale)} then answers what {@link #getMessage()} does.
 */
public class ResultException extends RuntimeException {
    private static final long serialVersionUID = 2L;

    private final int value;
    private final ResultKind kind;
    private final String digits;
    private final transient @Nullable List<ResultCode> codes;
    private final transient @Nullable List<@Nullable Object> inserts;

    /**
     * A failure that no family was asked about.
     *
     * @param result the result
     */
    public ResultException(ResultValue result) {
        this(result, List.of());
    }

    /**
     * A failure that no family was asked about, and what made it known.
     *
     * @param result the result
     * @param cause an exception of the library that made the call
     */
    public ResultException(ResultValue result, @Nullable Throwable cause) {
        this(result, List.of());
        initCause(cause);
    }

    /**
     * A failure that has a name.
     *
     * @param code the code, whose value is what the call answered
     * @param inserts what the text's inserts {@code %1}, {@code %2} ... stand for
     */
    public ResultException(ResultCode code, @Nullable Object... inserts) {
        this(code.value(), code.kind(), code.family().format(code.kind(), code.value()), List.of(code), inserts);
    }

    /**
     * A failure that has a name, and what made it known.
     *
     * @param code the code, whose value is what the call answered
     * @param cause an exception of the library that made the call
     * @param inserts what the text's inserts {@code %1}, {@code %2} ... stand for
     */
    public ResultException(ResultCode code, @Nullable Throwable cause, @Nullable Object... inserts) {
        this(code, inserts);
        initCause(cause);
    }

    private ResultException(ResultValue result, List<ResultCode> codes, @Nullable Object... inserts) {
        this(result.value(), result.kind(), result.kind().format(result.value()), codes, inserts);
    }

    ResultException(
            int value, ResultKind kind, String digits, List<? extends ResultCode> codes, @Nullable Object... inserts) {
        super(describe(value, kind, digits, codes, Locale.ROOT, Objects.requireNonNull(inserts, "inserts")));
        this.value = value;
        this.kind = kind;
        this.digits = digits;
        this.codes = List.copyOf(codes);
        this.inserts = Collections.unmodifiableList(Arrays.asList(inserts.clone()));
    }

    /**
     * A failure that a family may have a name for.
     *
     * @param result the result
     * @param family the family of the function that was called, several ({@link CodeLookup#or(CodeLookup)}), or a registry
     * @param inserts what the text's inserts {@code %1}, {@code %2} ... stand for
     * @return the exception, not thrown; its codes are what {@link CodeLookup#meanings(ResultValue)} answers
     */
    public static ResultException of(ResultValue result, CodeLookup family, @Nullable Object... inserts) {
        return new ResultException(result, family.meanings(result), inserts);
    }

    /**
     * A failure that a family may have a name for, and what made it known.
     *
     * @param result the result
     * @param family the family of the function that was called, several, or a registry
     * @param cause an exception of the library that made the call
     * @param inserts what the text's inserts {@code %1}, {@code %2} ... stand for
     * @return the exception, not thrown
     */
    public static ResultException of(
            ResultValue result, CodeLookup family, @Nullable Throwable cause, @Nullable Object... inserts) {
        ResultException exception = of(result, family, inserts);
        exception.initCause(cause);
        return exception;
    }

    /** What the call answered, all 32 bits. */
    public int value() {
        return value;
    }

    /** How the value is read. */
    public ResultKind kind() {
        return kind;
    }

    /**
     * The code that names the value, or the result it was made from; nothing if no family was asked, none knows it, or
     * several of a registry do.
     */
    public Optional<ResultCode> code() {
        return codes().size() == 1 ? Optional.of(codes().get(0)) : Optional.empty();
    }

    /** All codes that may be meant: more than one if a registry was asked and families use one value differently. */
    public List<ResultCode> codes() {
        return codes == null ? List.of() : codes;
    }

    /** What the text's inserts {@code %1}, {@code %2} ... stand for. */
    public List<@Nullable Object> inserts() {
        return inserts == null ? List.of() : inserts;
    }

    /**
     * The message in a user's language.
     *
     * @param locale the wanted language; falls back as {@link ResultCode#message(Locale, Object...)} does
     * @return name, value and text, as far as they are known
     */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return codes().isEmpty()
                ? Objects.requireNonNullElse(getMessage(), digits)
                : describe(value, kind, digits, codes(), locale, inserts().toArray());
    }

    private static String describe(
            int value,
            ResultKind kind,
            String digits,
            List<? extends ResultCode> codes,
            Locale locale,
            @Nullable Object... inserts) {
        if (codes.size() > 1) {
            return describe(digits, codes, locale, inserts);
        }
        String head = codes.isEmpty() ? digits : codes.get(0).symbol() + " (" + digits + ")";
        Optional<String> text = codes.isEmpty()
                ? ResultValue.of(kind, value)
                        .flatMap(result -> SystemMessages.ofThisSystem().message(result, locale, inserts))
                : codes.get(0).message(locale, inserts);
        return text.map(said -> head + ": " + said).orElse(head);
    }

    /** Which code is meant nobody knows, so each has its name and its text, but none repeats what another says. */
    private static String describe(
            String digits, List<? extends ResultCode> codes, Locale locale, @Nullable Object... inserts) {
        Map<String, String> texts = new LinkedHashMap<>();
        codes.forEach(code -> code.message(locale, inserts).ifPresent(text -> texts.putIfAbsent(text, code.symbol())));
        String names = codes.stream()
                .map(code -> code.symbol() + " of " + code.family())
                .collect(Collectors.joining(" or ", digits + ": ", texts.isEmpty() ? "" : ". "));
        return texts.entrySet().stream()
                .map(said -> said.getValue() + ": " + said.getKey())
                .collect(Collectors.joining(" ", names, ""));
    }
}
