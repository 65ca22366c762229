package dev.winerr.generator.index;

import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Collects the codes of headers. */
public final class IndexBuilder {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<IndexedCode> codes = new ArrayList<>();

    /** Creates an empty index. */
    public IndexBuilder() {}

    /**
     * Adds codes of a header, with their texts.
     *
     * @param header the header
     * @param catalog its catalogue
     * @param wanted the codes to add
     */
    public void add(IndexedHeader header, Catalog catalog, Predicate<Code> wanted) {
        headers.put(header.name(), header.digest());
        catalog.codes().stream()
                .filter(wanted)
                .forEach(code -> codes.add(indexed(placeOf(code.span(), header), code, catalog.defaultLocale())));
    }

    /**
     * Adds constants of a header, codes or not.
     *
     * @param header the header
     * @param constants its constants
     */
    public void add(IndexedHeader header, List<HeaderCode> constants) {
        headers.put(header.name(), header.digest());
        constants.forEach(constant -> codes.add(indexed(placeOf(constant.span(), header), constant)));
    }

    /** The header, or the file that it includes, in which something is defined; that belongs to the index as well. */
    private String placeOf(Span span, IndexedHeader header) {
        Optional<Path> file =
                span.file().path().map(path -> path.toAbsolutePath().normalize());
        if (file.isEmpty() || file.get().equals(header.path())) {
            return header.name();
        }
        headers.putIfAbsent(span.file().name(), header.digests().getOrDefault(file.get(), ""));
        return span.file().name();
    }

    /** The index of everything added. */
    public HeaderIndex index() {
        return HeaderIndex.of(headers, codes);
    }

    private static IndexedCode indexed(String header, Code code, Locale defaultLocale) {
        Map<String, String> texts = new LinkedHashMap<>();
        code.messages()
                .forEach((locale, message) ->
                        texts.put(tag(locale, defaultLocale), message.text().plain()));
        return new IndexedCode(
                code.name(),
                signed(code),
                code.kind(),
                code.aliasOf(),
                header,
                code.span().line(),
                code.link(),
                texts);
    }

    /** 32 bits as in C: an HRESULT and an NTSTATUS are signed, a Win32 code is unsigned. */
    private static long signed(Code code) {
        return switch (code.kind()) {
            case HRESULT, NTSTATUS, OTHER -> code.value();
            case WIN32 -> Integer.toUnsignedLong(code.value());
        };
    }

    private static IndexedCode indexed(String header, HeaderCode constant) {
        Map<String, String> texts = new LinkedHashMap<>();
        constant.messages().forEach((locale, text) -> texts.put(tag(locale, Locale.ENGLISH), text));
        SourceFile file = constant.span().file();
        return new IndexedCode(
                constant.name(),
                constant.value(),
                constant.kind(),
                constant.aliasOf(),
                header,
                file.line(constant.span().start()),
                Optional.empty(),
                texts);
    }

    private static String tag(Locale locale, Locale defaultLocale) {
        return (locale.equals(Locale.ROOT) ? defaultLocale : locale).toLanguageTag();
    }
}
