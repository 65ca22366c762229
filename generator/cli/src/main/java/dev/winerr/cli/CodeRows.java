package dev.winerr.cli;

import dev.winerr.ResultKind;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.catalog.Message;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.ShownInteger;
import dev.winerr.generator.index.IndexedCode;
import dev.winerr.generator.request.Input;
import dev.winerr.generator.source.Span;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

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
        add(code.name(), code.shown(), code.kind(), place(code.span(), header), messages);
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
        ShownInteger value = new ShownInteger(code.value(), false);
        add(code.name(), value, code.kind(), place(code.span(), header), messages);
    }

    /** Adds a code of an index. */
    void add(IndexedCode code) {
        Place place = new Place(code::header, code.line(), code.header());
        add(code.name(), ShownInteger.of(code.value()), code.kind(), place, new TreeMap<>(code.texts()));
    }

    /**
     * Where a code is. Not its span, which would keep the text of each header until the last one is read.
     *
     * @param file the file with its folder, computed only if it is printed: an included file for a constant that it defines
     * @param line the line in that file
     * @param header the header as the user wrote it
     */
    private record Place(Supplier<String> file, int line, String header) {}

    private static Place place(Span span, Input asked) {
        Path file = span.file().path().orElse(asked.path());
        return new Place(() -> file.toAbsolutePath().normalize().toString(), span.line(), asked.name());
    }

    private void add(String name, ShownInteger value, ResultKind kind, Place place, Map<String, String> messages) {
        Supplier<Map<String, Object>> row = () -> row(name, value, kind, place, messages);
        String message = messages.isEmpty() ? "" : messages.values().iterator().next();
        if (ofSeveral) {
            rows.add(row, place.header(), name, value.of(kind), kind, message);
        } else {
            rows.add(row, name, value.of(kind), kind, message);
        }
    }

    private static Map<String, Object> row(
            String name, ShownInteger value, ResultKind kind, Place place, Map<String, String> messages) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name);
        row.put("value", value.hex());
        row.put("number", value.unsigned());
        row.put("signed", value.signed());
        row.put("kind", kind.name());
        row.put("header", place.file().get());
        row.put("line", place.line());
        row.put("messages", messages);
        return row;
    }

    void print(Format format, Console console) {
        rows.print(format, console);
    }

    private static String tag(Locale locale, Locale defaultLocale) {
        return (locale.equals(Locale.ROOT) ? defaultLocale : locale).toLanguageTag();
    }
}
