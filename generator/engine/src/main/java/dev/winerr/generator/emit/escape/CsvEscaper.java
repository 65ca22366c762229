package dev.winerr.generator.emit.escape;

import java.util.regex.Pattern;

/**
 * For CSV (RFC 4180): a value becomes a field, which is quoted if necessary. A value that spreadsheets would interpret
 * as a formula is preceded by an apostrophe; numbers are not.
 */
final class CsvEscaper implements Escaper {
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\\t\\r].*|-(?![0-9]+$).*");

    private boolean inQuotes;
    private char previous = '\n';

    @Override
    public void follow(char c) {
        inQuotes ^= c == '"';
        previous = c;
    }

    @Override
    public String value(String value) {
        boolean atStart = "\n,;\t\"".indexOf(previous) >= 0;
        String harmless = atStart && FORMULA.matcher(value).matches() ? "'" + value : value;
        String doubled = harmless.replace("\"", "\"\"");
        boolean special = value.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return special && !inQuotes ? '"' + doubled + '"' : doubled;
    }
}
