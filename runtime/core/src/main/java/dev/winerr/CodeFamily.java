package dev.winerr;

import dev.winerr.message.MessageBundle;
import dev.winerr.message.MessageFormatter;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The codes of one header and all that can be asked of them. Generated code derives one singleton a family.
 *
 * <p>Beside the class lie two families of resources, UTF-8, keyed by {@link ResultCode#symbol()}:
 *
 * <ul>
 *   <li>{@code <Name>Messages.properties}, {@code <Name>Messages_es.properties} ...: a text a code;
 *   <li>{@code <Name>Pages.properties}, likewise: for each code that a page documents, the address, or nothing if the page
 *       has no public address. May be absent.
 * </ul>
 *
 * @param <E> the type of the codes: an enum, or a sealed interface over several
 */
public abstract class CodeFamily<E extends ResultCode> {
    private static final int HIGHEST_WIN32 = 0xFFFF;

    private final String name;
    private final ResultKind kind;
    private final CodeTable<E> table;
    // Made when first asked for: most lookups happen without, and a lambda costs a JVM milliseconds to start with.
    private volatile @Nullable Bundles bundles;

    private record Bundles(MessageBundle messages, MessageBundle pages) {}

    /** What {@link java.util.ServiceLoader} finds, so that {@link ResultCodes} knows the family. */
    public interface Provider {
        /** The family: always the same object. */
        CodeFamily<?> family();
    }

    /**
     * A family.
     *
     * @param name its name, which also starts the names of its resources, such as {@code Imapi}
     * @param kind the numbering space of its codes; of most of them, where codes override {@link ResultCode#kind()}
     * @param table its codes
     */
    protected CodeFamily(String name, ResultKind kind, CodeTable<E> table) {
        this.name = name;
        this.kind = kind;
        this.table = table;
    }

    /**
     * Opens a resource beside the class. A module's resources open to its own classes only, which is why every family
     * does this itself, with {@code return ImapiFamily.class.getResourceAsStream(file);}.
     *
     * @param file a file name such as {@code ImapiMessages_es.properties}
     * @return the resource, or null if there is none
     */
    protected abstract @Nullable InputStream open(String file);

    /** The name, such as {@code Imapi}. */
    public final String name() {
        return name;
    }

    /** The numbering space of its codes, or of most of them. */
    public final ResultKind kind() {
        return kind;
    }

    /** All codes, aliases too, in the order of the header; of a family of several enums, enum by enum. */
    public final List<E> codes() {
        return table.codes();
    }

    /**
     * The code of a value, whatever the value.
     *
     * @param value 32 bits
     * @return the primary code, or if the family does not define the value an {@link UnknownCode}
     */
    public final ResultCode of(int value) {
        E code = table.get(value);
        return code == null ? new UnknownCode(value, kindOfUnknown(value), this) : code;
    }

    /**
     * The code of a value.
     *
     * @param value 32 bits
     * @return the primary code, or nothing
     */
    public final Optional<E> find(int value) {
        return Optional.ofNullable(table.get(value));
    }

    /**
     * The code of a value, for callers that must not allocate.
     *
     * @param value 32 bits
     * @return the primary code, or null
     */
    public final @Nullable E orNull(int value) {
        return table.get(value);
    }

    /**
     * The code of a value of one kind, for families that mix kinds: 0 is {@code S_OK} and {@code ERROR_SUCCESS}.
     *
     * @param value 32 bits
     * @param kind the numbering space
     * @return the primary code among those of that kind, or nothing
     */
    public final Optional<E> find(int value, ResultKind kind) {
        return Optional.ofNullable(table.get(value, kind));
    }

    /**
     * The code of a result, as it is or as the result it was made from.
     *
     * @param result a result
     * @return the code of its value and kind; else, for an HRESULT or NTSTATUS that was made from a Win32 code or an
     *     HRESULT made from an NTSTATUS, the code of that
     */
    public final Optional<E> find(ResultValue result) {
        return find(result.value(), result.kind()).or(() -> result.origin().flatMap(this::find));
    }

    /**
     * The code of a name.
     *
     * @param name the name in the Windows header or in Java
     * @return the code, an alias too, or nothing
     */
    public final Optional<E> named(String name) {
        return Optional.ofNullable(table.get(name));
    }

    /**
     * Lets a success through, whatever it says, and throws on failure. What is a failure depends on the kind of the code
     * that the value stands for: see {@link ResultKind#isSuccess(int)}.
     *
     * @param value what a function answered
     * @param inserts what the text's inserts {@code %1}, {@code %2} ... stand for
     * @return the same
     * @throws ResultException if it is a failure
     */
    public final int check(int value, @Nullable Object... inserts) {
        E code = table.get(value);
        ResultKind read = code == null ? kindOfUnknown(value) : code.kind();
        if (read.isFailure(value)) {
            throw new ResultException(value, read, code, inserts);
        }
        return value;
    }

    /**
     * The texts in a language, keyed by {@link ResultCode#symbol()}, as raw FormatMessage templates.
     *
     * @param locale the wanted language
     * @return the bundle, completed by more general languages; empty if there are no texts
     */
    public final ResourceBundle messages(Locale locale) {
        return bundles().messages.in(locale);
    }

    private Bundles bundles() {
        Bundles known = bundles;
        if (known == null) {
            known = new Bundles(
                    new MessageBundle(name + "Messages", this::open), new MessageBundle(name + "Pages", this::open));
            bundles = known;
        }
        return known;
    }

    final Optional<String> message(ResultCode code, Locale locale, @Nullable Object... inserts) {
        return lookup(bundles().messages, code, locale).map(text -> MessageFormatter.format(text, inserts));
    }

    final boolean isDocumented(ResultCode code) {
        return lookup(bundles().pages, code, Locale.ROOT).isPresent();
    }

    final Optional<URI> link(ResultCode code) {
        return lookup(bundles().pages, code, Locale.ROOT)
                .filter(address -> !address.isEmpty())
                .map(URI::create);
    }

    final boolean isAlias(ResultCode code) {
        E primary = table.get(code.value(), code.kind());
        return primary != null && primary != code;
    }

    /** What is said of a code under its own name, else under that of its primary. */
    private Optional<String> lookup(MessageBundle bundle, ResultCode code, Locale locale) {
        return bundle.text(code.symbol(), locale)
                .or(() -> Optional.ofNullable(table.get(code.value(), code.kind()))
                        .flatMap(primary -> bundle.text(primary.symbol(), locale)));
    }

    /** Below 0x10000 a family that has Win32 codes means those; an HRESULT there would be a success. */
    private ResultKind kindOfUnknown(int value) {
        boolean mayBeWin32 = Integer.compareUnsigned(value, HIGHEST_WIN32) <= 0;
        return mayBeWin32 && table.hasKind(ResultKind.WIN32) ? ResultKind.WIN32 : kind;
    }

    /** The name. */
    @Override
    public final String toString() {
        return name;
    }
}
