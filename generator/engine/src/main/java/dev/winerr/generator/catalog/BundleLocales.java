package dev.winerr.generator.catalog;

import dev.winerr.message.Languages;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Chooses the locale of a bundle from the locale of a text. A page in {@code es-ES} is for all Spanish readers, so its
 * bundle is {@code _es}, unless there is a second Spanish page. Chinese is written in two scripts, depending on the
 * country: its bundles are {@code _zh_Hans} and {@code _zh_Hant}, which {@link ResourceBundle.Control} finds for CN,
 * SG, TW, HK and MO.
 */
public final class BundleLocales {
    private static final ResourceBundle.Control CANDIDATES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale defaultLocale;
    private final Map<Locale, Set<Locale>> variants = new LinkedHashMap<>();

    private BundleLocales(Locale defaultLocale) {
        this.defaultLocale = defaultLocale;
    }

    /**
     * Chooses the bundles of a family.
     *
     * @param defaultLocale the language of the bundle without a suffix
     * @param texts the locales of all texts of the family, in order of precedence
     */
    public static BundleLocales of(Locale defaultLocale, Collection<Locale> texts) {
        BundleLocales bundles = new BundleLocales(defaultLocale);
        for (Locale text : texts) {
            bundles.variants
                    .computeIfAbsent(Languages.general(text), language -> new LinkedHashSet<>())
                    .add(text);
        }
        return bundles;
    }

    /** The bundle locale of a text, {@link Locale#ROOT} for the bundle without a suffix. */
    Locale of(Locale text) {
        if (text.equals(Locale.ROOT) || text.equals(defaultLocale)) {
            return Locale.ROOT;
        }
        Locale general = Languages.general(text);
        Set<Locale> all = variants.getOrDefault(general, Set.of());
        if (general.equals(Languages.general(defaultLocale)) && !all.contains(defaultLocale)) {
            // The first variant becomes the bundle without a suffix, or readers of the language would find nothing.
            return all.isEmpty() || all.iterator().next().equals(text) ? Locale.ROOT : text;
        }
        return all.size() > 1 ? text : general;
    }

    /** Whether a bundle is suitable for the readers of a locale. */
    static boolean serves(Locale bundle, Locale reader) {
        return CANDIDATES.getCandidateLocales("", reader).contains(bundle)
                || CANDIDATES.getCandidateLocales("", bundle).contains(reader);
    }

    /** The suffix of a bundle's name, such as {@code _zh_Hans}; empty for {@link Locale#ROOT}. */
    static String suffix(Locale bundle) {
        return CANDIDATES.toBundleName("", bundle);
    }
}
