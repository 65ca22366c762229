package dev.winerr.generator.catalog;

import dev.winerr.generator.naming.NamedPage;
import java.util.List;
import java.util.Locale;

/**
 * Everything known of one family of codes.
 *
 * @param header the header's file name, without its folder
 * @param pages the pages that gave texts
 * @param defaultLocale the language of the texts under {@link Locale#ROOT}
 * @param locales the bundle locales that have texts, {@link Locale#ROOT} first, the rest by their language tags
 * @param codes the codes in the order of the header
 */
public record Catalog(
        String header, List<CatalogPage> pages, Locale defaultLocale, List<Locale> locales, List<Code> codes) {

    public Catalog {
        pages = List.copyOf(pages);
        locales = List.copyOf(locales);
        codes = List.copyOf(codes);
    }

    /** The end of the name of a bundle, such as {@code _es} or {@code _zh_Hans}; nothing for {@link Locale#ROOT}. */
    public static String suffix(Locale bundle) {
        return BundleLocales.suffix(bundle);
    }

    /**
     * A page that gave texts.
     *
     * @param page the page, its rows under the header's names where the header knows them
     * @param bundle the bundle locale that its texts went to
     */
    public record CatalogPage(NamedPage page, Locale bundle) {
        /** Its file name, without its folder. */
        public String file() {
            return page.page().source().fileName();
        }
    }
}
