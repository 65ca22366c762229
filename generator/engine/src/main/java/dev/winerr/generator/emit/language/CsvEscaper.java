package dev.winerr.generator.emit.language;

/** For CSV (RFC 4180): a value lands in a field, which is quoted if it has to be. */
final class CsvEscaper implements Escaper {
    private boolean inQuotes;

    @Override
    public void follow(char c) {
        inQuotes ^= c == '"';
    }

    @Override
    public String value(String value) {
        String doubled = value.replace("\"", "\"\"");
        boolean special = value.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return special && !inQuotes ? '"' + doubled + '"' : doubled;
    }
}
