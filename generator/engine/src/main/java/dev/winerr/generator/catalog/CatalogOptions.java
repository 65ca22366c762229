package dev.winerr.generator.catalog;

import dev.winerr.generator.docs.DocPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How to build the catalogue of a family.
 *
 * @param defaultLocale the language of the bundle without a suffix, and of a header's comments
 * @param locales the languages to include besides the default one; empty for all that have a text
 * @param onlyDocumented whether codes without any text are left out
 * @param primaries names that lookups by value return, whatever the header suggests
 * @param link the address of the page that documents the family, for pages that do not declare their own
 */
public record CatalogOptions(
        Locale defaultLocale,
        List<Locale> locales,
        boolean onlyDocumented,
        List<String> primaries,
        Optional<String> link) {
    /** English, all codes, no address. */
    public static final CatalogOptions DEFAULT =
            new CatalogOptions(Locale.ENGLISH, List.of(), false, List.of(), Optional.empty());

    public CatalogOptions {
        locales = List.copyOf(locales);
        primaries = List.copyOf(primaries);
    }

    /** The pages whose bundles are selected. */
    public List<DocPage> wanted(List<DocPage> pages, BundleLocales bundles) {
        return pages.stream().filter(page -> wants(bundles.of(page.locale()))).toList();
    }

    /** Whether a bundle is selected; a language includes its regions, and a region its language. */
    boolean wants(Locale bundle) {
        return locales.isEmpty()
                || bundle.equals(Locale.ROOT)
                || locales.stream().anyMatch(wanted -> BundleLocales.serves(bundle, wanted));
    }
}
