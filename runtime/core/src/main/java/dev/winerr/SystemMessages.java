package dev.winerr;

import dev.winerr.message.MessageFormatter;
import dev.winerr.message.SystemFolder;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The texts that Windows itself has for results, in the languages that are installed, read from the message tables in
 * {@code %SystemRoot%\System32} without any native call. Elsewhere there are none, and asking costs nothing.
 *
 * <p>{@link ResultCode#message(Locale, Object...)} asks for what the families have no text for. Two system properties change
 * that; they are read once, at the first question:
 *
 * <ul>
 *   <li>{@code dev.winerr.system.messages}: {@code first} to prefer Windows' texts to those of the families, {@code off} not to
 *       ask for them.
 *   <li>{@code dev.winerr.system.folder}: another folder laid out as System32, such as a server keeps to explain what
 *       its clients report.
 * </ul>
 *
 * <table>
 *   <caption>Which files are asked</caption>
 *   <tr><th>result</th><th>files</th></tr>
 *   <tr><td>NTSTATUS</td><td>{@code ntdll.dll}</td></tr>
 *   <tr><td>Win32 codes 2100 to 2999</td><td>{@code netmsg.dll}, then as other Win32 codes</td></tr>
 *   <tr><td>Win32 codes 12000 to 12999</td><td>{@code wininet.dll}, {@code winhttp.dll}, then as other Win32 codes</td></tr>
 *   <tr><td>HRESULTs of FACILITY_INTERNET (12)</td><td>{@code urlmon.dll}, then as other HRESULTs</td></tr>
 *   <tr><td>HRESULTs of facility 13</td><td>{@code mferror.dll}, then as other HRESULTs</td></tr>
 *   <tr><td>HRESULTs 0x80005000 to 0x800050FF</td><td>{@code activeds.dll}, then as other HRESULTs</td></tr>
 *   <tr><td>other Win32 codes and HRESULTs</td><td>{@code kernelbase.dll}, {@code kernel32.dll}</td></tr>
 * </table>
 *
 * <p>Of each, the {@code .mui} file of the asked language is read, else that of a language in the order of
 * {@code FormatMessage}. The texts are Microsoft's: they may be shown, but not shipped.
 */
public final class SystemMessages {
    private static volatile @Nullable SystemMessages ofThisSystem;

    private final @Nullable SystemFolder folder;
    private final boolean preferred;

    private SystemMessages(@Nullable SystemFolder folder, boolean preferred) {
        this.folder = folder;
        this.preferred = preferred;
    }

    /**
     * The texts in a folder laid out as System32.
     *
     * @param folder the folder; if there is none, there are no texts
     * @return the texts, none of them read yet
     */
    public static SystemMessages in(Path folder) {
        return new SystemMessages(new SystemFolder(folder), false);
    }

    /** The texts of this Windows, or of the folder that the system property names; else none. */
    public static SystemMessages ofThisSystem() {
        SystemMessages known = ofThisSystem;
        if (known == null) {
            known = find();
            ofThisSystem = known;
        }
        return known;
    }

    private static SystemMessages find() {
        String mode = System.getProperty("dev.winerr.system.messages", "");
        String named = System.getProperty("dev.winerr.system.folder", "");
        String root = File.separatorChar == '\\' ? System.getenv("SystemRoot") : null;
        if (mode.equals("off") || (named.isEmpty() && root == null)) {
            return new SystemMessages(null, false);
        }
        try {
            File spelt = named.isEmpty() ? new File(Objects.requireNonNull(root), "System32") : new File(named);
            return new SystemMessages(new SystemFolder(spelt.toPath()), mode.equals("first"));
        } catch (InvalidPathException e) {
            return new SystemMessages(null, false);
        }
    }

    boolean isPreferred() {
        return preferred;
    }

    /**
     * The text of a result, with inserts put in.
     *
     * @param result a result; one of {@link ResultKind#OTHER} has no text
     * @param locale the wanted language; {@link Locale#ROOT} for English
     * @param inserts what {@code %1}, {@code %2} ... stand for
     * @return the text of the result, or of what it was made from, see {@link ResultValue#readings()}, in that language or
     *     one that there is; nothing if Windows has none
     */
    public Optional<String> message(ResultBits result, Locale locale, @Nullable Object... inserts) {
        return text(result, locale).map(text -> MessageFormatter.format(text, inserts));
    }

    /**
     * The raw text of a result, in which {@code %1} and the like stand for inserts.
     *
     * @param result a result
     * @param locale the wanted language
     * @return the text without the line break that ends it, and with line feeds alone
     */
    public Optional<String> text(ResultBits result, Locale locale) {
        SystemFolder files = folder;
        if (files == null) {
            return Optional.empty();
        }
        return ResultValue.of(result.kind(), result.value()).stream()
                .flatMap(value -> value.readings().stream())
                .flatMap(reading -> SystemModules.of(reading).stream()
                        .flatMap(module -> files.text(module, reading.value(), locale).stream()))
                .map(text -> text.replace("\r\n", "\n").strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
