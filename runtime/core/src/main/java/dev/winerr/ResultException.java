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
 * Thrown when a call returns a failure.
 *
 * <p>Unchecked, because every COM method may fail with any HRESULT (the connection to its server may break at any
 * time): a checked exception would be declared by every method without telling which failures a caller can handle.
 * Callers that can handle some catch it and examine {@link #code()} or {@link #value()}.
 *
 * <p>The message is {@code IMAPI_E_LOSS_OF_STREAMING (0x80040227): ...} with the text in the family's default language,
 * so that logs do not depend on the JVM's locale; {@link #message(Locale)} is for users. Serialization keeps message,
 * value and kind, but not codes and inserts; {@link #message(Locale)} then returns the same as {@link #getMessage()}.
 */
public class ResultException extends RuntimeException {
    private static final long serialVersionUID = 2L;

    private final int value;
    private final ResultKind kind;
    private final String digits;
    private final transient @Nullable List<ResultCode> codes;
    private final transient @Nullable List<@Nullable Object> inserts;

    /**
     * Creates an exception for a failure without looking up its name.
     *
     * @param result the result
     */
    public ResultException(ResultValue result) {
        this(result, List.of());
    }

    /**
     * Creates an exception for a failure with its cause, without looking up its name.
     *
     * @param result the result
     * @param cause an exception of the library that made the call
     */
    public ResultException(ResultValue result, @Nullable Throwable cause) {
        this(result, List.of());
        initCause(cause);
    }

    /**
     * Creates an exception for a failure with a name.
     *
     * @param code the code, whose value is the one that the call returned
     * @param inserts the values of the text's inserts {@code %1}, {@code %2} ...
     */
    public ResultException(ResultCode code, @Nullable Object... inserts) {
        this(code.value(), code.kind(), code.family().format(code.kind(), code.value()), List.of(code), inserts);
    }

    /**
     * Creates an exception for a failure with a name and a cause.
     *
     * @param code the code, whose value is the one that the call returned
     * @param cause an exception of the library that made the call
     * @param inserts the values of the text's inserts {@code %1}, {@code %2} ...
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
     * Creates an exception for a failure and looks up its name.
     *
     * @param result the result
     * @param family the family of the function that was called, several ({@link CodeLookup#or(CodeLookup)}), or a registry
     * @param inserts the values of the text's inserts {@code %1}, {@code %2} ...
     * @return the exception, not thrown; its codes are those that {@link CodeLookup#meanings(ResultValue)} returns
     */
    public static ResultException of(ResultValue result, CodeLookup family, @Nullable Object... inserts) {
        return new ResultException(result, family.meanings(result), inserts);
    }

    /**
     * Creates an exception for a failure with its cause and looks up its name.
     *
     * @param result the result
     * @param family the family of the function that was called, several, or a registry
     * @param cause an exception of the library that made the call
     * @param inserts the values of the text's inserts {@code %1}, {@code %2} ...
     * @return the exception, not thrown
     */
    public static ResultException of(
            ResultValue result, CodeLookup family, @Nullable Throwable cause, @Nullable Object... inserts) {
        ResultException exception = of(result, family, inserts);
        exception.initCause(cause);
        return exception;
    }

    /** Returns the value that the call returned, all 32 bits. */
    public int value() {
        return value;
    }

    /** Returns the numbering space of the value. */
    public ResultKind kind() {
        return kind;
    }

    /**
     * Returns the code that names the value or the result it was made from; empty if no family was given, none defines
     * it, or several in a registry do.
     */
    public Optional<ResultCode> code() {
        return codes().size() == 1 ? Optional.of(codes().get(0)) : Optional.empty();
    }

    /** Returns all possible codes: more than one if a registry was given and its families use one value differently. */
    public List<ResultCode> codes() {
        return codes == null ? List.of() : codes;
    }

    /** Returns the values of the text's inserts {@code %1}, {@code %2} ... */
    public List<@Nullable Object> inserts() {
        return inserts == null ? List.of() : inserts;
    }

    /**
     * Returns the message in a user's language.
     *
     * @param locale the requested language; falls back like {@link ResultCode#message(Locale, Object...)}
     * @return name, value and text, as far as known
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
        return text.map(known -> head + ": " + known).orElse(head);
    }

    /** Any of the codes may be meant, so each is listed with its name and text, but no text is repeated. */
    private static String describe(
            String digits, List<? extends ResultCode> codes, Locale locale, @Nullable Object... inserts) {
        Map<String, String> texts = new LinkedHashMap<>();
        codes.forEach(code -> code.message(locale, inserts).ifPresent(text -> texts.putIfAbsent(text, code.symbol())));
        String names = codes.stream()
                .map(code -> code.symbol() + " of " + code.family())
                .collect(Collectors.joining(" or ", digits + ": ", texts.isEmpty() ? "" : ". "));
        return texts.entrySet().stream()
                .map(entry -> entry.getValue() + ": " + entry.getKey())
                .collect(Collectors.joining(" ", names, ""));
    }
}
