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
 * Chooses the locale of a bundle from the locale of a text. A page in {@code es-ES} serves every Spanish reader, so its
 * bundle is {@code _es}, unless there is a second Spanish. Chinese is written in two scripts, which readers from different
 * countries have: its bundles are {@code _zh_Hans} and {@code _zh_Hant}, which {@link ResourceBundle.Control} reaches from
 * CN, SG, TW, HK and MO.
 */
public final class BundleLocales {
    private static final ResourceBundle.Control CANDIDATES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale defaultLocale;
    private final Map<Locale, Set<Locale>> variants = new LinkedHashMap<>();

    /**
     * The bundles of these texts.
     *
     * @param defaultLocale the language of the bundle that has no suffix
     * @param texts the locales of all texts of the family, the first named first
     */
    public BundleLocales(Locale defaultLocale, Collection<Locale> texts) {
        this.defaultLocale = defaultLocale;
        for (Locale text : texts) {
            variants.computeIfAbsent(Languages.general(text), language -> new LinkedHashSet<>())
                    .add(text);
        }
    }

    /** The bundle locale of a text, {@link Locale#ROOT} for the bundle that has no suffix. */
    Locale of(Locale text) {
        if (text.equals(Locale.ROOT) || text.equals(defaultLocale)) {
            return Locale.ROOT;
        }
        Locale general = Languages.general(text);
        Set<Locale> all = variants.getOrDefault(general, Set.of());
        if (general.equals(Languages.general(defaultLocale)) && !all.contains(defaultLocale)) {
            // The first stands for the language, or its readers would find nothing.
            return all.isEmpty() || all.iterator().next().equals(text) ? Locale.ROOT : text;
        }
        return all.size() > 1 ? text : general;
    }

    /** Whether the readers of a locale are served by a bundle. */
    static boolean serves(Locale bundle, Locale reader) {
        return CANDIDATES.getCandidateLocales("", reader).contains(bundle)
                || CANDIDATES.getCandidateLocales("", bundle).contains(reader);
    }

    /** The end of a bundle's name, such as {@code _zh_Hans}; nothing for {@link Locale#ROOT}. */
    static String suffix(Locale bundle) {
        return CANDIDATES.toBundleName("", bundle);
    }
}
