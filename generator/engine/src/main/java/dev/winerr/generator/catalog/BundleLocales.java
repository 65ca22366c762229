package dev.winerr.generator.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the locale of a bundle from the locale of its page. A page in {@code es-ES} serves every Spanish reader, so its
 * bundle is {@code _es}, unless a second page brings another Spanish. Chinese keeps its region, which tells the script.
 */
public final class BundleLocales {
    private final Locale defaultLocale;
    private final Map<String, Set<Locale>> pagesOfLanguage = new HashMap<>();

    /**
     * The bundles of these pages.
     *
     * @param defaultLocale the language of the bundle that has no suffix
     * @param pages the locales of all pages of the family
     */
    public BundleLocales(Locale defaultLocale, Collection<Locale> pages) {
        this.defaultLocale = defaultLocale;
        for (Locale page : pages) {
            pagesOfLanguage
                    .computeIfAbsent(page.getLanguage(), language -> new HashSet<>())
                    .add(page);
        }
    }

    /** The bundle locale of a page, {@link Locale#ROOT} for the bundle that has no suffix. */
    Locale of(Locale page) {
        if (page.equals(Locale.ROOT) || page.equals(defaultLocale)) {
            return Locale.ROOT;
        }
        boolean regionMatters = page.getLanguage().equals("zh")
                || pagesOfLanguage.getOrDefault(page.getLanguage(), Set.of()).size() > 1;
        Locale locale = regionMatters ? page : Locale.forLanguageTag(page.getLanguage());
        return locale.equals(defaultLocale) ? Locale.ROOT : locale;
    }
}
