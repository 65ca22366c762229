package dev.winerr;

import dev.winerr.message.MessageBundle;
import dev.winerr.message.MessageFormatter;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
public abstract non-sealed class CodeFamily<E extends ResultCode> implements CodeLookup {
    private static final int HIGHEST_WIN32 = 0xFFFF;
    /** A value without these bits was not made by a macro such as {@code HRESULT_FROM_NT}, nor is it a failure. */
    private static final int WRAPPED = 0x9000_0000;

    private final String name;
    private final ResultKind kind;
    private final CodeTable<E> table;
    private final SuccessRule successRule;
    private final Radix radix;
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
        this(name, kind, table, SuccessRule.ZERO, Radix.HEXADECIMAL);
    }

    /**
     * A family that says what its codes of kind {@link ResultKind#OTHER} mean.
     *
     * @param name its name, which also starts the names of its resources, such as {@code Esent}
     * @param kind the numbering space of its codes; of most of them, where codes override {@link ResultCode#kind()}
     * @param table its codes
     * @param successRule which values of kind OTHER report success
     * @param radix how values of kind OTHER are written
     */
    protected CodeFamily(String name, ResultKind kind, CodeTable<E> table, SuccessRule successRule, Radix radix) {
        this.name = Objects.requireNonNull(name, "name");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.table = Objects.requireNonNull(table, "table");
        this.successRule = Objects.requireNonNull(successRule, "successRule");
        this.radix = Objects.requireNonNull(radix, "radix");
        KnownFamilies.add(this);
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
     * @return what {@link #find(int)} answers, or if the family does not define the value an {@link UnknownCode}
     */
    public final ResultCode of(int value) {
        E code = orNull(value);
        return code == null ? new UnknownCode(value, kindOfUnknown(value), this) : code;
    }

    /**
     * The code of a value that was stored in more bits, with or without its sign.
     *
     * @param value -2147483648 to 4294967295, thus {@code 0xFFFFFFFF80070005L} as well as {@code 0x80070005L}
     * @return as for its 32 bits
     * @throws ArithmeticException if the value needs more than 32 bits
     */
    public final ResultCode of(long value) {
        return of(Spelling.narrow(value));
    }

    /**
     * The code of a value in any spelling, see {@link Spelling#parse(String)}.
     *
     * @param text a spelling
     * @return as for its value
     * @throws NumberFormatException if there is no value, more than one, or one that does not fit 32 bits
     */
    public final ResultCode parse(String text) {
        return of(Spelling.parse(text));
    }

    /**
     * The code of a value, as it is or, if it has none, of what it was made from by {@code HRESULT_FROM_WIN32}, {@code
     * HRESULT_FROM_NT} or {@code NTSTATUS_FROM_WIN32}, see {@link ResultValue#readings()}: {@code 0x80070005} is
     * {@code ERROR_ACCESS_DENIED} in a family that has that and no {@code E_ACCESSDENIED}.
     *
     * @param value 32 bits
     * @return the primary code, or nothing
     */
    public final Optional<E> find(int value) {
        return Optional.ofNullable(orNull(value));
    }

    /**
     * The code of a value, like {@link #find(int)}, for callers that must not allocate: values that the family defines cost
     * nothing.
     *
     * @param value 32 bits
     * @return the primary code, or null
     */
    public final @Nullable E orNull(int value) {
        E code = table.get(value);
        return code == null && (value & WRAPPED) != 0 ? unwrapped(value) : code;
    }

    private @Nullable E unwrapped(int value) {
        E ofHResult = orNull(new HResult(value));
        return ofHResult == null ? orNull(new NtStatus(value)) : ofHResult;
    }

    private @Nullable E orNull(ResultValue result) {
        for (ResultValue reading : result.readings()) {
            E code = table.get(reading.value(), reading.kind());
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    /**
     * All codes of a value, whatever their kinds: its names, and for kind {@link ResultKind#OTHER} what shares the number by
     * accident.
     *
     * @param value 32 bits
     * @return the codes, first that of {@link #find(int)}; none if the family does not define the value itself
     */
    public final List<E> all(int value) {
        return table.all(value);
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
     * The code of a result, as it is or as what it stands for: see {@link ResultValue#readings()}.
     *
     * @param result a result
     * @return the code of its value and kind, else that of its nearest reading that the family defines; or nothing
     */
    public final Optional<E> find(ResultValue result) {
        return Optional.ofNullable(orNull(result));
    }

    @Override
    public final List<ResultCode> meanings(ResultValue result) {
        E code = orNull(result);
        return code == null ? List.of() : List.of(code);
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
     * that the value stands for: see {@link ResultCode#isSuccess()}; of a value that the family does not define, on the kind
     * that {@link #of(int)} answers.
     *
     * @param value what a function answered
     * @param inserts what the text's inserts {@code %1}, {@code %2} ... stand for
     * @return the same
     * @throws ResultException if it is a failure
     */
    public final int check(int value, @Nullable Object... inserts) {
        Objects.requireNonNull(inserts, "inserts");
        E code = table.get(value);
        ResultKind read = code == null ? kindOfUnknown(value) : code.kind();
        if (isSuccess(read, value)) {
            return value;
        }
        E named = code == null ? orNull(value) : code;
        throw new ResultException(
                value, read, format(read, value), named == null ? List.of() : List.of(named), inserts);
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
        SystemMessages system = SystemMessages.ofThisSystem();
        Optional<String> preferred = system.isPreferred() ? system.text(code, locale) : Optional.empty();
        return preferred
                .or(() -> lookup(bundles().messages, code, locale))
                .or(() -> system.text(code, locale))
                .map(text -> MessageFormatter.format(text, inserts));
    }

    final boolean isDocumented(ResultCode code) {
        return lookup(bundles().pages, code, Locale.ROOT).isPresent();
    }

    /** Whether the family itself says anything of a code, in any language: what Windows says does not count. */
    final boolean isExplained(ResultCode code) {
        return isDocumented(code)
                || lookup(bundles().messages, code, Locale.ROOT).isPresent();
    }

    final Optional<URI> link(ResultCode code) {
        return lookup(bundles().pages, code, Locale.ROOT)
                .filter(address -> !address.isEmpty())
                .flatMap(CodeFamily::address);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            // A bundle that somebody edited; an address that is none leads nowhere.
            return Optional.empty();
        }
    }

    final boolean isAlias(ResultCode code) {
        return table.isAlias(code);
    }

    /** Message identifiers of mc.exe have their facility where an NTSTATUS has it. */
    private ResultKind layout(ResultKind kind) {
        return kind == ResultKind.OTHER && successRule == SuccessRule.SEVERITY_BITS ? ResultKind.NTSTATUS : kind;
    }

    final int facility(ResultKind kind, int value) {
        return layout(kind).facility(value);
    }

    final int code(ResultKind kind, int value) {
        return layout(kind).code(value);
    }

    final Severity severity(ResultKind kind, int value) {
        return kind == ResultKind.OTHER ? successRule.severity(value) : kind.severity(value);
    }

    final boolean isSuccess(ResultKind kind, int value) {
        return kind == ResultKind.OTHER ? successRule.isSuccess(value) : kind.isSuccess(value);
    }

    final String format(ResultKind kind, int value) {
        return kind == ResultKind.OTHER ? radix.format(value) : kind.format(value);
    }

    /** What is said of a code under its own name, else under another of its names, else of what it was made from. */
    private Optional<String> lookup(MessageBundle bundle, ResultCode code, Locale locale) {
        Optional<String> own = bundle.text(code.symbol(), locale);
        return own.isPresent() ? own : ofNames(bundle, code, locale).or(() -> ofOrigin(bundle, code, locale));
    }

    private Optional<String> ofNames(MessageBundle bundle, ResultBits code, Locale locale) {
        return table.names(code)
                .flatMap(name -> bundle.text(name.symbol(), locale).stream())
                .findFirst();
    }

    private Optional<String> ofOrigin(MessageBundle bundle, ResultCode code, Locale locale) {
        return ResultValue.of(code.kind(), code.value()).stream()
                .flatMap(result -> result.readings().stream().skip(1))
                .flatMap(reading -> ofNames(bundle, reading, locale).stream())
                .findFirst();
    }

    /**
     * In a family of one kind a value is of that kind. Else its bits decide: below 0x10000 it is a Win32 code if the family
     * has such; above, an HRESULT or NTSTATUS if the family has those. Of these two it is an NTSTATUS where bit 30 says so,
     * which in an HRESULT is reserved and clear unless the N bit is set (MS-ERREF section 2.1).
     */
    private ResultKind kindOfUnknown(int value) {
        boolean mayBeWin32 = Integer.compareUnsigned(value, HIGHEST_WIN32) <= 0;
        if (mayBeWin32 && table.hasKind(ResultKind.WIN32)) {
            return ResultKind.WIN32;
        }
        HResult result = new HResult(value);
        boolean looksLikeNt = result.isReservedR() && !result.isNt();
        if (table.hasKind(ResultKind.NTSTATUS) && (looksLikeNt || !table.hasKind(ResultKind.HRESULT))) {
            return ResultKind.NTSTATUS;
        }
        if (table.hasKind(ResultKind.HRESULT)) {
            return ResultKind.HRESULT;
        }
        return table.hasKind(ResultKind.OTHER) ? ResultKind.OTHER : kind;
    }

    /** The name. */
    @Override
    public final String toString() {
        return name;
    }
}
