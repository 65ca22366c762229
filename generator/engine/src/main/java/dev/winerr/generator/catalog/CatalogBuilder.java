package dev.winerr.generator.catalog;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.header.HeaderCode;
import dev.winerr.generator.header.HeaderCodes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Joins a header with its pages to the catalogue of a family. */
public final class CatalogBuilder {
    private final CatalogOptions options;
    private final DiagnosticLog log;

    /**
     * A builder of catalogues.
     *
     * @param options how to build
     * @param log takes every repair and every contradiction
     */
    public CatalogBuilder(CatalogOptions options, DiagnosticLog log) {
        this.options = options;
        this.log = log;
    }

    /**
     * Joins pages with the codes of headers, for people who want to know what is wrong with either.
     *
     * @param codes the codes of all headers that count
     * @param source what findings call those headers
     * @param pages the pages; one in the default language is the original of the others
     */
    public List<JoinedPage> join(List<HeaderCode> codes, String source, List<DocPage> pages) {
        return join(new CodeIndex(source, codes), pages);
    }

    private List<JoinedPage> join(CodeIndex index, List<DocPage> pages) {
        List<JoinedPage> joined = new ArrayList<>();
        Optional<JoinedPage> original = Optional.empty();
        for (DocPage page : originalFirst(pages)) {
            JoinedPage next = new PageJoin(index, log).join(page, isOriginal(page) ? Optional.empty() : original);
            joined.add(next);
            original = original.isEmpty() && isOriginal(page) ? Optional.of(next) : original;
        }
        return joined;
    }

    private List<DocPage> originalFirst(List<DocPage> pages) {
        return pages.stream()
                .sorted(Comparator.comparing(page -> !isOriginal(page)))
                .toList();
    }

    private boolean isOriginal(DocPage page) {
        return page.locale().equals(Locale.ROOT)
                || page.locale().getLanguage().equals(options.defaultLocale().getLanguage());
    }

    /** Builds the catalogue of a header and its pages. */
    public Catalog build(HeaderCodes header, List<DocPage> pages) {
        String source = fileName(header.header().name());
        CodeIndex index = new CodeIndex(source, header.codes());
        BundleLocales bundles = new BundleLocales(
                options.defaultLocale(), pages.stream().map(DocPage::locale).toList());
        List<DocPage> wanted = pages.stream()
                .filter(page -> options.wants(bundles.of(page.locale())))
                .toList();
        PageTexts texts = new PageTexts(options.link(), log);
        join(index, wanted)
                .forEach(page -> texts.add(page, bundles.of(page.page().locale())));
        List<Code> codes = codes(header, index, texts);
        if (!wanted.isEmpty()) {
            new CoverageReport(options.defaultLocale(), texts.locales(), log).report(codes, texts);
        }
        reportMissingLocales(header, codes);
        return new Catalog(
                source, catalogPages(wanted, bundles), options.defaultLocale(), locales(codes), keep(header, codes));
    }

    private List<Code> codes(HeaderCodes header, CodeIndex index, PageTexts texts) {
        PrimaryNames primaries = new PrimaryNames(index.codes());
        Facilities facilities = new Facilities(header.facilityNames());
        Map<String, Code> codes = new LinkedHashMap<>();
        for (HeaderCode code : index.codes()) {
            codes.put(
                    code.name(),
                    new Code(
                            code.name(),
                            code.bits(),
                            code.kind(),
                            primaries.primaryOf(code),
                            code.group(),
                            facilities.of(code),
                            wanted(texts.messages(code, options.defaultLocale())),
                            texts.link(code.name()),
                            code.deprecated(),
                            code.span()));
        }
        return codes.values().stream().map(code -> inherit(code, codes)).toList();
    }

    private Map<Locale, Message> wanted(Map<Locale, Message> messages) {
        messages.keySet().removeIf(bundle -> !options.wants(bundle));
        return messages;
    }

    /** An alias without a text of its own says what its primary says. */
    private static Code inherit(Code code, Map<String, Code> codes) {
        Optional<Code> primary = code.aliasOf().map(codes::get);
        if (code.documented() || primary.isEmpty()) {
            return code;
        }
        return new Code(
                code.name(),
                code.value(),
                code.kind(),
                code.aliasOf(),
                code.group(),
                code.facility(),
                primary.get().messages(),
                primary.get().link(),
                code.deprecated(),
                code.span());
    }

    private void reportMissingLocales(HeaderCodes header, List<Code> codes) {
        List<Locale> present = locales(codes);
        options.locales().stream()
                .filter(wanted -> !wanted.equals(options.defaultLocale()))
                .filter(wanted -> present.stream()
                        .noneMatch(locale -> wanted.getLanguage().equals(locale.getLanguage())))
                .forEach(wanted -> log.add(
                        CatalogDiagnostic.NO_TEXT_IN_LOCALE, header.header().start(), wanted.toLanguageTag()));
    }

    private List<Code> keep(HeaderCodes header, List<Code> codes) {
        if (!options.onlyDocumented()) {
            return codes;
        }
        List<Code> documented = codes.stream().filter(Code::documented).toList();
        if (documented.isEmpty() && !codes.isEmpty()) {
            log.add(CatalogDiagnostic.NOTHING_DOCUMENTED, header.header().start());
        }
        return documented;
    }

    private static List<Locale> locales(List<Code> codes) {
        TreeSet<Locale> others = new TreeSet<>(Comparator.comparing(Locale::toLanguageTag));
        codes.forEach(code -> others.addAll(code.messages().keySet()));
        others.remove(Locale.ROOT);
        List<Locale> locales = new ArrayList<>(List.of(Locale.ROOT));
        locales.addAll(others);
        return locales;
    }

    private static List<Catalog.CatalogPage> catalogPages(List<DocPage> pages, BundleLocales bundles) {
        return pages.stream()
                .map(page -> new Catalog.CatalogPage(
                        fileName(page.source().name()), bundles.of(page.locale()), page.machineTranslated()))
                .toList();
    }

    private static String fileName(String path) {
        return String.valueOf(Path.of(path).getFileName());
    }
}
