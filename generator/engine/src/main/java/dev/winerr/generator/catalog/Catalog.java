package dev.winerr.generator.catalog;

import dev.winerr.generator.naming.NamedPage;
import java.util.List;
import java.util.Locale;

/**
 * The model of a family of codes.
 *
 * @param header the header's file name, without its folder
 * @param pages the pages that provide texts
 * @param defaultLocale the language of the texts for {@link Locale#ROOT}
 * @param locales the bundle locales that have texts, {@link Locale#ROOT} first, the others sorted by language tag
 * @param codes the codes in header order
 */
public record Catalog(
        String header, List<CatalogPage> pages, Locale defaultLocale, List<Locale> locales, List<Code> codes) {

    public Catalog {
        pages = List.copyOf(pages);
        locales = List.copyOf(locales);
        codes = List.copyOf(codes);
    }

    /** The suffix of a bundle's name, such as {@code _es} or {@code _zh_Hans}; empty for {@link Locale#ROOT}. */
    public static String suffix(Locale bundle) {
        return BundleLocales.suffix(bundle);
    }

    /**
     * A page that provides texts.
     *
     * @param page the page, with rows named as in the header if the header has them
     * @param bundle the bundle locale of its texts
     */
    public record CatalogPage(NamedPage page, Locale bundle) {
        /** Its file name, without its folder. */
        public String file() {
            return page.page().source().fileName();
        }
    }
}
