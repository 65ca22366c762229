package dev.winerr.generator.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Encodings by their Windows names and numbers. */
public final class CodePages {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("874", "x-windows-874"),
            Map.entry("932", "windows-31j"),
            Map.entry("936", "GBK"),
            Map.entry("949", "x-windows-949"),
            Map.entry("950", "x-windows-950"),
            Map.entry("1200", "UTF-16LE"),
            Map.entry("1201", "UTF-16BE"),
            Map.entry("20127", "US-ASCII"),
            Map.entry("20866", "KOI8-R"),
            Map.entry("20932", "EUC-JP"),
            Map.entry("21866", "KOI8-U"),
            Map.entry("28591", "ISO-8859-1"),
            Map.entry("28592", "ISO-8859-2"),
            Map.entry("28595", "ISO-8859-5"),
            Map.entry("28605", "ISO-8859-15"),
            Map.entry("54936", "GB18030"),
            Map.entry("65001", "UTF-8"));
    private static final List<String> PREFIXES = List.of("", "windows-", "IBM", "x-IBM", "Cp");

    private CodePages() {}

    /**
     * Finds an encoding.
     *
     * @param name a number such as {@code 1251} or {@code cp1251}, or a name that Java knows, such as {@code Shift_JIS}
     * @return the encoding; empty if this Java does not have it
     */
    public static Optional<Charset> find(String name) {
        String number = name.strip().replaceFirst("^(?i:cp|windows-|ms)(?=[0-9])", "");
        boolean isNumber = number.chars().allMatch(Character::isDigit);
        String known = isNumber ? NAMES.getOrDefault(number, number) : name.strip();
        Stream<String> names = isNumber ? PREFIXES.stream().map(prefix -> prefix + known) : Stream.of(known);
        return names.filter(CodePages::isSupported).map(Charset::forName).findFirst();
    }

    /** Whether this Java runtime has an encoding; names that are not legal are not supported either. */
    static boolean isSupported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
