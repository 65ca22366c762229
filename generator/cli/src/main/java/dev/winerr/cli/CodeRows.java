package dev.winerr.cli;

import dev.winerr.ResultKind;
import dev.winerr.Spelling;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.catalog.Message;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.index.IndexedCode;
import dev.winerr.generator.request.Input;
import dev.winerr.generator.source.Span;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Codes as rows. JSON has three properties for a value: {@code value} in hexadecimal digits, {@code number} as an
 * unsigned number, {@code signed} as a Java {@code int}. A table has the usual notation: Win32 codes in decimal.
 */
final class CodeRows {
    private final boolean ofSeveral;
    private final ResultTable rows;

    /**
     * Creates an empty list of rows.
     *
     * @param ofSeveral whether there are several headers, which a table must distinguish
     */
    CodeRows(boolean ofSeveral) {
        this.ofSeveral = ofSeveral;
        this.rows = ofSeveral
                ? new ResultTable("header", "name", "value", "kind", "message")
                : new ResultTable("name", "value", "kind", "message");
    }

    /** Adds a constant of a header. */
    void add(HeaderCode code, Input header) {
        Map<String, String> messages = new TreeMap<>();
        code.messages()
                .forEach((locale, text) -> messages.put(
                        tag(locale, Locale.ENGLISH),
                        Message.ofHeader(text).text().plain()));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", code.name());
        row.put("value", code.hex());
        row.put("number", code.fitsIn32Bits() ? Integer.toUnsignedLong(code.bits()) : code.value());
        row.put("signed", code.fitsIn32Bits() ? code.bits() : code.value());
        add(row, code.kind(), header, code.span(), messages);
    }

    /** Adds a code with its texts. */
    void add(Code code, Catalog catalog, Input header) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (Locale locale : catalog.locales()) {
            if (code.messages().containsKey(locale)) {
                messages.put(
                        tag(locale, catalog.defaultLocale()),
                        code.messages().get(locale).text().plain());
            }
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", code.name());
        row.put("value", Spelling.hex(code.value()));
        row.put("number", Integer.toUnsignedLong(code.value()));
        row.put("signed", code.value());
        add(row, code.kind(), header, code.span(), messages);
    }

    /** Adds a code of an index. */
    void add(IndexedCode code) {
        boolean fits = code.value() == code.bits() || code.value() == Integer.toUnsignedLong(code.bits());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", code.name());
        row.put("value", fits ? Spelling.hex(code.bits()) : String.format(Locale.ROOT, "0x%016X", code.value()));
        row.put("number", fits ? Integer.toUnsignedLong(code.bits()) : code.value());
        row.put("signed", fits ? code.bits() : code.value());
        row.put("kind", code.kind().name());
        row.put("header", code.header());
        row.put("line", code.line());
        row.put("messages", new TreeMap<>(code.texts()));
        addCells(row, code.kind(), code.header());
    }

    private void add(Map<String, Object> row, ResultKind kind, Input header, Span span, Map<String, String> messages) {
        row.put("kind", kind.name());
        // Constants of an included file are positioned there.
        Path file = span.file().path().orElse(header.path());
        row.put("header", file.toAbsolutePath().normalize().toString());
        row.put("line", span.line());
        row.put("messages", messages);
        addCells(row, kind, header.name());
    }

    private void addCells(Map<String, Object> row, ResultKind kind, String header) {
        Object value = value(row, kind);
        Object message = ((Map<?, ?>) Objects.requireNonNull(row.get("messages")))
                .values().stream().findFirst().map(Object::toString).orElse("");
        Object name = Objects.requireNonNull(row.get("name"));
        if (ofSeveral) {
            rows.add(row, header, name, value, kind, message);
        } else {
            rows.add(row, name, value, kind, message);
        }
    }

    /** Small Win32 codes are written in decimal, unless all constants are listed and they need more than 32 bits. */
    private static Object value(Map<String, Object> row, ResultKind kind) {
        long number = (Long) Objects.requireNonNull(row.get("number"));
        boolean fits = number >>> 32 == 0;
        return fits ? kind.format((int) number) : Objects.requireNonNull(row.get("value"));
    }

    void print(Format format, Console console) {
        rows.print(format, console);
    }

    private static String tag(Locale locale, Locale defaultLocale) {
        return (locale.equals(Locale.ROOT) ? defaultLocale : locale).toLanguageTag();
    }
}
