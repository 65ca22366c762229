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
 * The codes of one header and the operations on them. Generated code has one singleton subclass per family.
 *
 * <p>Next to the class are two sets of resource files in UTF-8, keyed by {@link ResultCode#symbol()}:
 *
 * <ul>
 *   <li>{@code <Name>Messages.properties}, {@code <Name>Messages_es.properties} ...: one text per code;
 *   <li>{@code <Name>Pages.properties} and its translations: for each code that a page documents, the page's address,
 *       or an empty value if the page has no public address. Optional.
 * </ul>
 *
 * @param <E> the type of the codes: an enum, or a sealed interface over several
 */
public abstract non-sealed class CodeFamily<E extends ResultCode> implements CodeLookup {
    private static final int HIGHEST_WIN32 = 0xFFFF;
    /**
     * A value with none of these bits set is not a failure and was not made by a macro such as {@code HRESULT_FROM_NT}.
     */
    private static final int WRAPPED = 0x9000_0000;

    private final String name;
    private final ResultKind kind;
    private final CodeTable<E> table;
    private final SuccessRule successRule;
    private final Radix radix;
    // Created on first use: most lookups never need them, and a JVM's first lambda costs milliseconds.
    private volatile @Nullable Bundles bundles;

    private record Bundles(MessageBundle messages, MessageBundle pages) {}

    /**
     * The service that {@link java.util.ServiceLoader} finds and that makes the family known to {@link ResultCodes}.
     */
    public interface Provider {
        /** Returns the family, always the same object. */
        CodeFamily<?> family();
    }

    /**
     * Creates a family.
     *
     * @param name its name, which is also the prefix of its resource files, such as {@code Imapi}
     * @param kind the numbering space of its codes, or of most of them if some override {@link ResultCode#kind()}
     * @param table its codes
     */
    protected CodeFamily(String name, ResultKind kind, CodeTable<E> table) {
        this(name, kind, table, SuccessRule.ZERO, Radix.HEXADECIMAL);
    }

    /**
     * Creates a family that defines how its codes of kind {@link ResultKind#OTHER} are interpreted.
     *
     * @param name its name, which is also the prefix of its resource files, such as {@code Esent}
     * @param kind the numbering space of its codes, or of most of them if some override {@link ResultCode#kind()}
     * @param table its codes
     * @param successRule which values of kind {@code OTHER} report success
     * @param radix how values of kind {@code OTHER} are written
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
     * Opens a resource next to the class. Every family implements this itself, with {@code return
     * ImapiFamily.class.getResourceAsStream(file);}, because a module's resources are accessible only to its own
     * classes.
     *
     * @param file a file name, such as {@code ImapiMessages_es.properties}
     * @return the resource, or null if there is none
     */
    protected abstract @Nullable InputStream open(String file);

    /** Returns the name, such as {@code Imapi}. */
    public final String name() {
        return name;
    }

    /** Returns the numbering space of its codes, or of most of them. */
    public final ResultKind kind() {
        return kind;
    }

    /** Returns all codes, including aliases, in header order; for a family with several enums, enum by enum. */
    public final List<E> codes() {
        return table.codes();
    }

    /**
     * Returns the code for a value. Never fails.
     *
     * @param value a value, all 32 bits
     * @return the same code as {@link #find(int)}, or an {@link UnknownCode} if the family does not define the value
     */
    public final ResultCode of(int value) {
        E code = orNull(value);
        return code == null ? new UnknownCode(value, kindOfUnknown(value), this) : code;
    }

    /**
     * Returns the code for a 32-bit value held in a {@code long}, sign-extended or not.
     *
     * @param value -2147483648 to 4294967295; also the low 32 bits of a sign-extended value, so that {@code
     *     0xFFFFFFFF80070005L} and {@code 0x80070005L} are the same
     * @return the same code as {@link #of(int)}
     * @throws ArithmeticException if the value does not fit in 32 bits
     */
    public final ResultCode of(long value) {
        return of(Spelling.narrow(value));
    }

    /**
     * Returns the code for a value in any notation that {@link Spelling#parse(String)} accepts.
     *
     * @param text a number, or a text that contains one
     * @return the same code as {@link #of(int)}
     * @throws NumberFormatException if the text contains no value, more than one, or one that does not fit in 32 bits
     */
    public final ResultCode parse(String text) {
        return of(Spelling.parse(text));
    }

    /**
     * Returns the code for a value. If the family does not define the value itself, the value from which {@code
     * HRESULT_FROM_WIN32}, {@code HRESULT_FROM_NT} or {@code NTSTATUS_FROM_WIN32} made it is looked up instead, see
     * {@link ResultValue#readings()}: {@code 0x80070005} is {@code ERROR_ACCESS_DENIED} in a family that has this code
     * but not {@code E_ACCESSDENIED}.
     *
     * @param value a value, all 32 bits
     * @return the primary code, or empty if there is none
     */
    public final Optional<E> find(int value) {
        return Optional.ofNullable(orNull(value));
    }

    /**
     * Returns the code for a value, like {@link #find(int)}, but without allocating if the family defines the value.
     *
     * @param value a value, all 32 bits
     * @return the primary code, or null if there is none
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
     * Returns all codes with a value, of any kind: its different names and, for kind {@link ResultKind#OTHER},
     * unrelated codes that happen to have the same number.
     *
     * @param value a value, all 32 bits
     * @return the codes, the one that {@link #find(int)} returns first; empty if the family does not define the value
     *     itself
     */
    public final List<E> all(int value) {
        return table.all(value);
    }

    /**
     * Returns the code for a value of one kind. Needed in families that mix kinds, where 0 is both {@code S_OK} and
     * {@code ERROR_SUCCESS}.
     *
     * @param value a value, all 32 bits
     * @param kind the numbering space
     * @return the primary code of that kind, or empty if there is none
     */
    public final Optional<E> find(int value, ResultKind kind) {
        return Optional.ofNullable(table.get(value, kind));
    }

    /**
     * Returns the code for a result, or for the first of its {@link ResultValue#readings()} that the family defines.
     *
     * @param result a result
     * @return the code with its value and kind, otherwise that of its nearest reading; empty if the family defines none
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
     * Returns the code with a name.
     *
     * @param name the name in the Windows header or in Java
     * @return the code, which may be an alias, or empty if there is none
     */
    public final Optional<E> named(String name) {
        return Optional.ofNullable(table.get(name));
    }

    /**
     * Returns a value that reports success unchanged and throws if it reports failure. Which values are failures
     * depends on the kind of the code, see {@link ResultCode#isSuccess()}; for a value that the family does not define,
     * on the kind of the code that {@link #of(int)} returns.
     *
     * @param value the value that a function returned
     * @param inserts the values of the text's inserts {@code %1}, {@code %2} ...
     * @return the value
     * @throws ResultException if the value reports failure
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
     * Returns the texts in a language, keyed by {@link ResultCode#symbol()}, as raw {@code FormatMessage} templates.
     *
     * @param locale the requested language
     * @return the bundle, with missing texts taken from more general languages; empty if there are no texts
     */
    public final ResourceBundle messages(Locale locale) {
        return bundles().messages.in(locale);
    }

    private Bundles bundles() {
        Bundles known = bundles;
        if (known == null) {
            MessageBundle.Source files = new FamilyFiles(this);
            known = new Bundles(new MessageBundle(name + "Messages", files), new MessageBundle(name + "Pages", files));
            bundles = known;
        }
        return known;
    }

    final Optional<String> message(ResultCode code, Locale locale, @Nullable Object... inserts) {
        SystemMessages system = SystemMessages.ofThisSystem();
        Optional<String> text = system.isPreferred() ? system.text(code, locale) : Optional.empty();
        if (text.isEmpty()) {
            text = lookup(bundles().messages, code, locale);
        }
        if (text.isEmpty()) {
            text = system.text(code, locale);
        }
        return text.isEmpty() ? text : Optional.of(MessageFormatter.format(text.get(), inserts));
    }

    final boolean isDocumented(ResultCode code) {
        return lookup(bundles().pages, code, Locale.ROOT).isPresent();
    }

    /** Whether the family itself has a text or page for a code, in any language. Texts of Windows do not count. */
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
            // A bundle edited by hand may contain an invalid address: treated as no address.
            return Optional.empty();
        }
    }

    final boolean isAlias(ResultCode code) {
        return table.isAlias(code);
    }

    /** Message identifiers of mc.exe have their facility in the same bits as an NTSTATUS. */
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

    /**
     * The entry for a code under its own name, otherwise under another of its names, otherwise for the code it was made
     * from.
     */
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
     * In a family of one kind, that kind. Otherwise the bits decide: a value below 0x10000 is a Win32 code if the
     * family has Win32 codes; a larger one is an HRESULT or NTSTATUS if the family has those. If it has both, bit 30
     * makes it an NTSTATUS: in an HRESULT this bit is reserved and clear unless the N bit is set (MS-ERREF section
     * 2.1).
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

    /** Returns the name. */
    @Override
    public final String toString() {
        return name;
    }
}
