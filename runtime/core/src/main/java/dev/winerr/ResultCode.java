package dev.winerr;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code that has a name. Generated enums implement it.
 *
 * <p>An implementation needs three methods, one of which, {@link #name()}, every enum has; everything else comes from
 * the {@linkplain #family() family}. A value that a family does not define is represented by an {@link UnknownCode}, so
 * no value is ever lost.
 */
public interface ResultCode extends ResultBits {
    /** Returns the name in Java: the name of the enum constant, or the digits of an {@link UnknownCode}. */
    String name();

    /** Returns the family that defines this code, or the family that returned an {@link UnknownCode}. */
    CodeFamily<?> family();

    /** Returns the name in the Windows header, which differs from {@link #name()} only if Java does not allow it. */
    default String symbol() {
        return name();
    }

    /** Returns the numbering space. Overridden only in families that mix several. */
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
     * Returns whether this is an alias: another name for a value whose {@linkplain CodeFamily#find(int, ResultKind)
     * lookup} returns a different code. Enum constants are never {@code ==} even if their values are equal, so compare
     * with {@link #isSame(ResultBits)} where a value may have several names. Codes of kind {@link ResultKind#OTHER} may
     * have equal numbers by coincidence, and are aliases only if the header declares them so ({@code #define NEW OLD}).
     */
    @JsonIgnore
    default boolean isAlias() {
        return family().isAlias(this);
    }

    /**
     * Returns whether this and another are the same result, whatever their names, such as {@code E_NOT_SET} and {@code
     * HRESULT_FROM_WIN32(ERROR_NOT_FOUND)}.
     *
     * @param other a code or a raw result
     * @return whether value and kind are equal; false for different kinds, even if one was made from the other
     */
    default boolean isSame(ResultBits other) {
        return value() == other.value() && kind() == other.kind();
    }

    /** Returns whether a page documents this code, according to the family's {@code Pages} bundle. */
    @JsonIgnore
    default boolean isDocumented() {
        return family().isDocumented(this);
    }

    /** Returns whether it is annotated as {@link Deprecated}; always false if it is not an enum constant. */
    @JsonIgnore
    default boolean isDeprecated() {
        return Deprecations.isDeprecated(this);
    }

    /** Returns the address of its page; empty if no page documents it or the page has no public address. */
    default Optional<URI> link() {
        return family().link(this);
    }

    /**
     * Returns its text in a language, with inserts replaced.
     *
     * @param locale the requested language; if it has no text, the next more general locale is used, such as {@code es}
     *     for {@code es_MX}, and finally the family's default language, but never the JVM's default locale
     * @param inserts the values of {@code %1}, {@code %2} ...; missing ones remain visible, see {@link
     *     dev.winerr.message.MessageFormatter}
     * @return the text; if the family has none for this code in any of those languages, on Windows the text of {@link
     *     SystemMessages}; otherwise empty
     */
    default Optional<String> message(Locale locale, @Nullable Object... inserts) {
        return family().message(this, locale, inserts);
    }

    /**
     * Returns its text in the JVM's display language, {@link Locale.Category#DISPLAY}, with inserts replaced.
     *
     * @param inserts the values of {@code %1}, {@code %2} ...
     * @return the text, as for {@link #message(Locale, Object...)}
     */
    default Optional<String> message(@Nullable Object... inserts) {
        return message(Locale.getDefault(Locale.Category.DISPLAY), inserts);
    }
}
