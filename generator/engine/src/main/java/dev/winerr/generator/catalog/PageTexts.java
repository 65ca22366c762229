package dev.winerr.generator.catalog;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.naming.NamedEntry;
import dev.winerr.generator.naming.NamedPage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the texts of all pages, by code and bundle; the page that was specified first takes precedence. */
final class PageTexts {
    static final Comparator<Locale> BY_TAG = (one, other) -> one.toLanguageTag().compareTo(other.toLanguageTag());

    private final Optional<String> familyLink;
    private final BundleLocales headerBundles;
    private final Map<Locale, Locale> bundleOf = new HashMap<>();
    private final DiagnosticLog log;
    private final Map<String, Map<Locale, NamedEntry>> entries = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Set<Locale> locales = new LinkedHashSet<>();

    /**
     * Creates an empty collection.
     *
     * @param codes the codes, whose texts in the header are used if no page has one
     */
    PageTexts(CatalogOptions options, List<HeaderCode> codes, DiagnosticLog log) {
        this.familyLink = options.link();
        this.headerBundles = BundleLocales.of(options.defaultLocale(), locales(codes));
        this.log = log;
    }

    /** The languages of the texts in the header, in the order of its codes, those of one code by tag. */
    private static List<Locale> locales(List<HeaderCode> codes) {
        Set<Locale> locales = new LinkedHashSet<>();
        for (HeaderCode code : codes) {
            if (!locales.containsAll(code.messages().keySet())) {
                code.messages().keySet().stream().sorted(BY_TAG).forEach(locales::add);
            }
        }
        return List.copyOf(locales);
    }

    void add(NamedPage page, Locale bundle) {
        // A page of another family was already reported; its language still has no page.
        if (!page.byCode().isEmpty()) {
            locales.add(bundle);
        }
        page.byCode().forEach((name, entry) -> {
            if (!entry.description().isEmpty()) {
                add(name, entry, bundle);
            }
            page.page().link().or(() -> familyLink).ifPresent(link -> links.putIfAbsent(name, link));
        });
    }

    private void add(String name, NamedEntry entry, Locale bundle) {
        NamedEntry first =
                entries.computeIfAbsent(name, code -> new HashMap<>()).putIfAbsent(bundle, entry);
        if (first != null && !first.description().equals(entry.description())) {
            log.add(
                    CatalogDiagnostic.TWO_PAGES_OF_A_LANGUAGE,
                    entry.span(),
                    entry.span().file().name(),
                    name);
        }
    }

    /** The bundles that have texts from a page. */
    Set<Locale> locales() {
        return locales;
    }

    boolean has(String name, Locale bundle) {
        return entries.getOrDefault(name, Map.of()).containsKey(bundle);
    }

    /** The texts of a code: those of pages, and for a bundle without one the header's. */
    Map<Locale, Message> messages(HeaderCode code) {
        Map<Locale, Message> messages = new HashMap<>();
        for (Map.Entry<Locale, String> text : code.messages().entrySet()) {
            Locale bundle = bundleOf.computeIfAbsent(text.getKey(), headerBundles::of);
            messages.put(bundle, Message.ofHeader(text.getValue()));
        }
        for (Map.Entry<Locale, NamedEntry> entry :
                entries.getOrDefault(code.name(), Map.of()).entrySet()) {
            messages.put(entry.getKey(), Message.ofPage(entry.getValue().description()));
        }
        return messages;
    }

    Optional<String> link(String name) {
        return Optional.ofNullable(links.get(name));
    }
}
