package dev.winerr.generator.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that an HTML page declares: {@code <meta charset>}, {@code <meta http-equiv>} or an XML declaration,
 * within the first bytes (HTML Standard, 13.2.3.2), with the labels that browsers support (Encoding Standard, 4.2).
 */
final class DeclaredCharset {
    /** The standard says 1,024; pages saved by browsers have more content before their meta elements. */
    private static final int PRESCANNED = 8192;

    private static final Pattern DECLARATION = Pattern.compile(
            "<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']?(?<xml>[\\w.:-]+)|<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*(?<meta>[\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);

    /** Labels for which browsers use a superset of the encoding. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("x-x-big5", "Big5-HKSCS"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("ms_kanji", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ks_c_5601-1989", "x-windows-949"),
            Map.entry("korean", "x-windows-949"),
            Map.entry("windows-949", "x-windows-949"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("utf-16", "UTF-8"),
            Map.entry("utf-16le", "UTF-8"),
            Map.entry("utf-16be", "UTF-8"));

    private DeclaredCharset() {}

    /** The encoding that a page declares; empty if it is not HTML, or declares no known one. */
    static Optional<Charset> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PRESCANNED), StandardCharsets.ISO_8859_1);
        if (!start.stripLeading().startsWith("<")) {
            return Optional.empty();
        }
        Matcher declaration = DECLARATION.matcher(COMMENT.matcher(start).replaceAll(""));
        if (!declaration.find()) {
            return Optional.empty();
        }
        String label = declaration.group("xml") != null ? declaration.group("xml") : declaration.group("meta");
        String name = LABELS.getOrDefault(label.toLowerCase(Locale.ROOT), label);
        return CodePages.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    /** Whether all bytes of an encoding are ASCII, so that they are valid UTF-8 with another meaning. */
    static boolean isSevenBit(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }
}
