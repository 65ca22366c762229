package dev.winerr.generator.docs;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.layout.Layouts;
import dev.winerr.generator.docs.layout.Row;
import dev.winerr.generator.docs.markup.PageDom;
import dev.winerr.generator.docs.prose.LinkResolver;
import dev.winerr.generator.docs.prose.PassageReader;
import dev.winerr.generator.source.Decoding;
import dev.winerr.generator.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a page that documents codes. */
public final class PageReader {
    /** The maximum length of a page in characters: 8 Mi, about fourteen times the longest that Microsoft publishes. */
    public static final int MAX_CHARACTERS = 8 << 20;

    private final DiagnosticLog log;
    private final PrintedNames names;

    /**
     * Creates a reader of pages whose header is unknown.
     *
     * @param log receives findings
     */
    public PageReader(DiagnosticLog log) {
        this(Set.of(), log);
    }

    /**
     * Creates a reader of the pages of a header.
     *
     * @param known the names that the header defines, which are recognised in pages whatever their form
     * @param log receives findings
     */
    public PageReader(Set<String> known, DiagnosticLog log) {
        this.names = new PrintedNames(known);
        this.log = log;
    }

    /**
     * Reads a page without considering others.
     *
     * <p>A page that cannot be used, because it is not text, too long, or lists no codes, is logged as an error and
     * returned without entries. The names of its rows are resolved later, from all evidence.
     *
     * @param page the page, Markdown or HTML according to its content
     * @param locale its language, if specified; otherwise it is derived from the page's name or content
     */
    public DocPage read(SourceFile page, Optional<Locale> locale) {
        int length = page.text().length();
        if (length > MAX_CHARACTERS) {
            log.add(DocsDiagnostic.TOO_LARGE, page.start(), length, MAX_CHARACTERS);
            return empty(page, locale);
        } else if (Unreadable.isBinary(page.text())) {
            log.add(DocsDiagnostic.BINARY, page.start());
            return empty(page, locale);
        }
        page.decoding()
                .filter(decoding -> decoding.certainty() != Decoding.Certainty.SURE)
                .ifPresent(decoding -> log.add(
                        DocsDiagnostic.ENCODING_GUESSED,
                        page.start(),
                        decoding.charset().displayName(Locale.ROOT)));
        return read(PageDom.parse(page), locale);
    }

    private static DocPage empty(SourceFile page, Optional<Locale> locale) {
        return new DocPage(page, locale.orElse(Locale.ROOT), false, "", Optional.empty(), List.of(), List.of());
    }

    private DocPage read(PageDom dom, Optional<Locale> given) {
        PageFacts facts = new PageFacts(dom);
        List<Row> rows = new Layouts(new PassageReader(new LinkResolver(facts.link())), names).read(dom.content());
        if (rows.isEmpty()) {
            reportNoCodes(dom);
        }
        return new DocPage(
                dom.source(),
                facts.locale(given),
                facts.machineTranslated(),
                facts.title(),
                facts.link(),
                facts.apiNames(),
                new Entries(dom.offsets(), log).of(rows));
    }

    private void reportNoCodes(PageDom dom) {
        Unreadable.serverError(dom)
                .ifPresentOrElse(
                        message ->
                                log.add(DocsDiagnostic.ERROR_PAGE, dom.source().start(), message),
                        () -> log.add(DocsDiagnostic.NO_CODES, dom.source().start()));
    }
}
