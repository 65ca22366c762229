package dev.winerr;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * keeps message, value and kind, but not code and inserts.
 */
public class ResultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int value;
    private final ResultKind kind;
    private final transient @Nullable ResultCode code;
    private final transient @Nullable List<@Nullable Object> inserts;

    /**
     * A failure that no family was asked about.
     *
     * @param result the result
     */
    public ResultException(ResultValue result) {
        this(result.value(), result.kind(), null);
    }

    /**
     * A failure that has a name.
     *
     * @param code the code, whose value is what the call answered
     * @param inserts what the text's inserts {@code %1}, {@code %2} ... stand for
     */
    public ResultException(ResultCode code, @Nullable Object... inserts) {
        this(code.value(), code.kind(), code, inserts);
    }

    ResultException(int value, ResultKind kind, @Nullable ResultCode code, @Nullable Object... inserts) {
        super(describe(value, kind, code, Locale.ROOT, inserts));
        this.value = value;
        this.kind = kind;
        this.code = code;
        this.inserts = Collections.unmodifiableList(Arrays.asList(inserts.clone()));
    }

    /**
     * A failure that a family may have a name for.
     *
     * @param result the result
     * @param family the family of the function that was called
     * @param inserts what the text's inserts {@code %1}, {@code %2} ... stand for
     * @return the exception, not thrown; its code is what {@link CodeFamily#find(ResultValue)} answers
     */
    public static ResultException of(ResultValue result, CodeFamily<?> family, @Nullable Object... inserts) {
        ResultCode code = family.find(result).orElse(null);
        return new ResultException(result.value(), result.kind(), code, inserts);
    }

    /** What the call answered, all 32 bits. */
    public int value() {
        return value;
    }

    /** How the value is read. */
    public ResultKind kind() {
        return kind;
    }

    /** The code that names the value, or the result it was made from; nothing if no family was asked or none knows it. */
    public Optional<ResultCode> code() {
        return Optional.ofNullable(code);
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
        return describe(value, kind, code, locale, inserts().toArray());
    }

    private static String describe(
            int value, ResultKind kind, @Nullable ResultCode code, Locale locale, @Nullable Object... inserts) {
        String digits = kind.format(value);
        if (code == null) {
            return digits;
        }
        String head = code.symbol() + " (" + digits + ")";
        return code.message(locale, inserts).map(text -> head + ": " + text).orElse(head);
    }
}
