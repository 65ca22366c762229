package dev.winerr.generator.catalog;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.naming.NamedPage;
import dev.winerr.generator.naming.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Builds the catalogue of a family from its header and pages. */
public final class CatalogBuilder {
    private final CatalogOptions options;
    private final DiagnosticLog log;

    /**
     * Creates a builder of catalogues.
     *
     * @param options how to build
     * @param log receives findings
     */
    public CatalogBuilder(CatalogOptions options, DiagnosticLog log) {
        this.options = options;
        this.log = log;
    }

    /**
     * Builds the catalogue of a header and its pages.
     *
     * @param vocabulary the codes of the header
     * @param pages the selected pages, whose rows are named after that vocabulary
     * @param bundles the bundles of their texts
     * @param messages the texts of message tables, for codes without a text in the header and in pages
     */
    public Catalog build(
            HeaderCodes header,
            Vocabulary vocabulary,
            List<NamedPage> pages,
            BundleLocales bundles,
            List<FileMessage> messages) {
        PrimaryNames names = PrimaryNames.ranked(vocabulary.codes(), options.primaries());
        reportUnknownPrimaries(header, vocabulary);
        PageTexts texts = new PageTexts(options, vocabulary.codes(), log);
        List<Catalog.CatalogPage> withBundles = new ArrayList<>();
        for (NamedPage page : pages) {
            Locale bundle = bundles.of(page.page().locale());
            texts.add(page, bundle);
            withBundles.add(new Catalog.CatalogPage(page, bundle));
        }
        TableTexts tables = TableTexts.of(messages, vocabulary.codes(), options.defaultLocale());
        List<Code> codes = codes(header, vocabulary, names, texts, tables);
        tables.report(log);
        if (!pages.isEmpty()) {
            new CoverageReport(options.defaultLocale(), texts, log).report(codes, names);
        }
        reportMissingLocales(header, codes);
        String source = header.header().fileName();
        return new Catalog(source, withBundles, options.defaultLocale(), locales(codes), keep(header, codes));
    }

    private void reportUnknownPrimaries(HeaderCodes header, Vocabulary vocabulary) {
        if (options.primaries().isEmpty()) {
            return;
        }
        Set<String> known = vocabulary.codes().stream().map(HeaderCode::name).collect(Collectors.toSet());
        options.primaries().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> log.add(
                        CatalogDiagnostic.UNKNOWN_PRIMARY,
                        header.header().start(),
                        name,
                        header.header().fileName()));
    }

    private List<Code> codes(
            HeaderCodes header, Vocabulary vocabulary, PrimaryNames names, PageTexts texts, TableTexts tables) {
        Facilities facilities = new Facilities(header.facilityNames());
        Map<String, Code> codes = new LinkedHashMap<>();
        for (HeaderCode code : vocabulary.codes()) {
            codes.put(
                    code.name(),
                    new Code(
                            code.name(),
                            code.bits(),
                            code.kind(),
                            names.primaryOf(code.name()),
                            names.isOutranked(code),
                            code.group(),
                            facilities.of(code),
                            code.parts(),
                            wanted(tables.complete(code, texts.messages(code))),
                            texts.link(code.name()),
                            code.deprecated(),
                            code.span()));
        }
        SharedTexts shared = new SharedTexts(names, codes);
        return codes.values().stream().map(shared::complete).toList();
    }

    private Map<Locale, Message> wanted(Map<Locale, Message> messages) {
        messages.keySet().removeIf(bundle -> !options.wants(bundle));
        return messages;
    }

    private void reportMissingLocales(HeaderCodes header, List<Code> codes) {
        if (options.locales().isEmpty()) {
            return;
        }
        List<Locale> present = locales(codes);
        options.locales().stream()
                .filter(wanted -> !wanted.equals(options.defaultLocale()))
                .filter(wanted -> present.stream()
                        .noneMatch(bundle -> !bundle.equals(Locale.ROOT) && BundleLocales.serves(bundle, wanted)))
                .forEach(wanted -> log.add(
                        CatalogDiagnostic.NO_TEXT_IN_LOCALE, header.header().start(), wanted.toLanguageTag()));
    }

    private List<Code> keep(HeaderCodes header, List<Code> codes) {
        if (!options.onlyDocumented()) {
            return codes;
        }
        // Names of one value share their texts, so the primary code of a documented alias is kept too.
        List<Code> documented = codes.stream().filter(Code::documented).toList();
        if (documented.isEmpty() && !codes.isEmpty()) {
            log.add(CatalogDiagnostic.NOTHING_DOCUMENTED, header.header().start());
        }
        return documented;
    }

    private static List<Locale> locales(List<Code> codes) {
        Set<Locale> used = new HashSet<>();
        codes.forEach(code -> used.addAll(code.messages().keySet()));
        used.remove(Locale.ROOT);
        TreeSet<Locale> others = new TreeSet<>(PageTexts.BY_TAG);
        others.addAll(used);
        List<Locale> locales = new ArrayList<>(List.of(Locale.ROOT));
        locales.addAll(others);
        return locales;
    }
}
