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
 * Windows' own texts for results, in the installed languages, read from the message tables in {@code
 * %SystemRoot%\System32} without native calls. On other systems there are none, and asking for them costs nothing.
 *
 * <p>{@link ResultCode#message(Locale, Object...)} uses them for codes that the families have no text for. Two system
 * properties, read once on first use, change that:
 *
 * <ul>
 *   <li>{@code dev.winerr.system.messages}: {@code first} to prefer Windows' texts to those of the families, {@code
 *       off} to disable them.
 *   <li>{@code dev.winerr.system.folder}: another folder laid out like System32, for example on a server that explains
 *       what its clients report.
 * </ul>
 *
 * <table>
 *   <caption>Files searched</caption>
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
 * <p>For each file, the {@code .mui} file of the requested language is read or, if there is none, that of the next
 * language in the order of {@code FormatMessage}. The texts are Microsoft's: they may be displayed, but not
 * redistributed.
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
     * Returns the texts in a folder laid out like System32.
     *
     * @param folder the folder; if it does not exist, there are no texts
     * @return the texts, none of which is read yet
     */
    public static SystemMessages in(Path folder) {
        return new SystemMessages(new SystemFolder(folder), false);
    }

    /** Returns the texts of this Windows, or of the folder that the system property names; none on other systems. */
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
            File folder = named.isEmpty() ? new File(Objects.requireNonNull(root), "System32") : new File(named);
            return new SystemMessages(new SystemFolder(folder.toPath()), mode.equals("first"));
        } catch (InvalidPathException e) {
            return new SystemMessages(null, false);
        }
    }

    boolean isPreferred() {
        return preferred;
    }

    /**
     * Returns the text of a result, with inserts replaced.
     *
     * @param result a result; there is no text for {@link ResultKind#OTHER}
     * @param locale the requested language; {@link Locale#ROOT} for English
     * @param inserts the values of {@code %1}, {@code %2} ...
     * @return the text of the result, or of what it was made from, see {@link ResultValue#readings()}, in that language
     *     or an available one; empty if Windows has none
     */
    public Optional<String> message(ResultBits result, Locale locale, @Nullable Object... inserts) {
        return text(result, locale).map(text -> MessageFormatter.format(text, inserts));
    }

    /**
     * Returns the raw text of a result, with inserts such as {@code %1} not replaced.
     *
     * @param result a result
     * @param locale the requested language
     * @return the text without its final line break, lines separated by line feeds; empty if Windows has none
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
