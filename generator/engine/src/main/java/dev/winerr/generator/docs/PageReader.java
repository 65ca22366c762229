package dev.winerr.generator.docs;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a page that documents codes. */
public final class PageReader {
    @SuppressWarnings("UnusedVariable")
    private final DiagnosticLog log;

    /**
     * A reader of pages.
     *
     * @param log takes what was found wrong
     */
    public PageReader(DiagnosticLog log) {
        this.log = log;
    }

    /**
     * Reads a page by itself; no header and no other page is consulted.
     *
     * @param page the page, Markdown or HTML by its content
     * @param locale its language, if the caller knows it; else the page's name or content tells
     */
    public DocPage read(SourceFile page, Optional<Locale> locale) {
        return new DocPage(page, locale.orElse(Locale.ROOT), false, "", Optional.empty(), List.of(), List.of());
    }
}
