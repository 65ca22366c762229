package dev.winerr;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code that has a name: what generated enums implement.
 *
 * <p>Implementing it takes three methods, of which an enum has {@link #name()} by nature; all the rest is answered by the
 * {@linkplain #family() family}. Where a family does not define a value, {@link UnknownCode} stands in, so a value never
 * gets lost.
 */
public interface ResultCode extends ResultBits {
    /** The name in Java: an enum constant's name, or for an {@link UnknownCode} the value's digits. */
    String name();

    /** The family that defines this code; for an {@link UnknownCode} the family that was asked. */
    CodeFamily<?> family();

    /** The name in the Windows header, which differs from {@link #name()} only where Java does not allow that. */
    default String symbol() {
        return name();
    }

    /** The numbering space; overridden only where a family mixes several. */
    @Override
    default ResultKind kind() {
        return family().kind();
    }

    @Override
    default Severity severity() {
        return family().severity(kind(), value());
    }

    @Override
    default int facility() {
        return family().facility(kind(), value());
    }

    @Override
    default int code() {
        return family().code(kind(), value());
    }

    @Override
    @JsonIgnore
    default boolean isSuccess() {
        return family().isSuccess(kind(), value());
    }

    @Override
    @JsonIgnore
    default boolean isFailure() {
        return !isSuccess();
    }

    /**
     * Whether this is another name for a value whose {@linkplain CodeFamily#find(int, ResultKind) lookup} answers
     * differently. Enum constants of one value are never {@code ==}, so compare by {@link #isSame(ResultBits)} wherever
     * a value may have several names. Codes of kind {@link ResultKind#OTHER}, which share numbers by accident, are aliases
     * only where the header says so, by {@code #define NEW OLD}.
     */
    @JsonIgnore
    default boolean isAlias() {
        return family().isAlias(this);
    }

    /**
     * Whether this and another are the same result, whatever their names: {@code E_NOT_SET} and what
     * {@code HRESULT_FROM_WIN32(ERROR_NOT_FOUND)} answers are.
     *
     * @param other a code or a raw result
     * @return whether value and kind are the same; different kinds are not, though one may be made from the other
     */
    default boolean isSame(ResultBits other) {
        return value() == other.value() && kind() == other.kind();
    }

    /** Whether a page documents it, as the family's {@code Pages} bundle tells. */
    @JsonIgnore
    default boolean isDocumented() {
        return family().isDocumented(this);
    }

    /** Whether it is marked {@link Deprecated}; always false for what is not an enum constant. */
    @JsonIgnore
    default boolean isDeprecated() {
        return Deprecations.isDeprecated(this);
    }

    /** Where its page is; nothing if no page documents it, or the page has no public address. */
    default Optional<URI> link() {
        return family().link(this);
    }

    /**
     * Its text in a language, with inserts put in.
     *
     * @param locale the wanted language; where it has no text, the next more general locale answers, as {@code es} for
     *     {@code es_MX}, and last the family's default language, but never the JVM's default locale
     * @param inserts what {@code %1}, {@code %2} ... stand for; those not given stay visible, see
     *     {@link dev.winerr.message.MessageFormatter}
     * @return the text; where the family has none for this code in any of those languages, on Windows that of
     *     {@link SystemMessages}; else nothing
     */
    default Optional<String> message(Locale locale, @Nullable Object... inserts) {
        return family().message(this, locale, inserts);
    }

    /**
     * Its text in the language that the JVM shows to its user, {@link Locale.Category#DISPLAY}, with inserts put in.
     *
     * @param inserts what {@code %1}, {@code %2} ... stand for
     * @return the text; as for a locale
     */
    default Optional<String> message(@Nullable Object... inserts) {
        return message(Locale.getDefault(Locale.Category.DISPLAY), inserts);
    }
}
