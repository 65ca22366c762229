package dev.winerr.generator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bundle has the name under which all its readers find it. */
class BundleLocalesTest {
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @ParameterizedTest
    @CsvSource({
        "en, es-ES, es-ES, es",
        "en, es-ES es-MX, es-MX, es-MX",
        "en, es-ES es, es, es",
        "en, zh-CN, zh-CN, zh-Hans",
        "en, zh-TW zh-CN, zh-TW, zh-Hant",
        "en, zh-Hant-TW, zh-Hant-TW, zh-Hant",
        "en, pt-BR, pt-BR, pt",
        "en, en-US, en-US, und",
        "en, en-US en-GB, en-GB, en-GB",
        "en, und, und, und",
        "es, es-ES, es-ES, und",
        "zh-CN, zh-CN, zh-CN, und",
        "de, en-US, en-US, en"
    })
    void choosesTheBundleOfAPage(String defaultLocale, String pages, String page, String bundle) {
        List<Locale> locales =
                Arrays.stream(pages.split(" ")).map(Locale::forLanguageTag).toList();
        BundleLocales bundles = BundleLocales.of(Locale.forLanguageTag(defaultLocale), locales);
        assertThat(bundles.of(Locale.forLanguageTag(page)).toLanguageTag()).isEqualTo(bundle);
    }

    @ParameterizedTest
    @CsvSource({
        "de-DE, _de",
        "de, _de",
        "de-DE de-AT, _de_DE _de_AT",
        "zh-CN, _zh_Hans",
        "zh-SG, _zh_Hans",
        "zh-TW, _zh_Hant",
        "zh-HK, _zh_Hant",
        "zh-Hant, _zh_Hant",
        "zh-CN zh-TW, _zh_Hans _zh_Hant",
        "zh-TW zh-HK, _zh_TW _zh_HK",
        "sr-Latn-RS, _sr",
        "pt-BR, _pt",
        "en, ''",
        "en-US, ''",
        "en-US en-GB, '' _en_GB",
        "en en-GB, '' _en_GB",
    })
    void namesBundles(String texts, String suffixes) {
        List<Locale> locales =
                Arrays.stream(texts.split(" ")).map(Locale::forLanguageTag).toList();
        BundleLocales bundles = BundleLocales.of(Locale.ENGLISH, locales);
        assertThat(locales.stream().map(bundles::of).map(BundleLocales::suffix).toList())
                .containsExactly(suffixes.replace("''", "").split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "de-DE, de de-DE de-AT de-CH",
        "zh-CN, zh-CN zh-SG zh-Hans",
        "zh-TW, zh-TW zh-HK zh-MO zh-Hant",
    })
    void servesAllItsReaders(String text, String readers) {
        BundleLocales bundles = BundleLocales.of(Locale.ENGLISH, List.of(Locale.forLanguageTag(text)));
        Locale bundle = bundles.of(Locale.forLanguageTag(text));
        for (String reader : readers.split(" ", -1)) {
            assertThat(CONTROL.getCandidateLocales("", Locale.forLanguageTag(reader)))
                    .as(reader)
                    .contains(bundle);
            assertThat(BundleLocales.serves(bundle, Locale.forLanguageTag(reader)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "es, es-MX, true",
        "es-MX, es, true",
        "es-MX, es-ES, false",
        "zh-Hans, zh-SG, true",
        "zh-Hans, zh-TW, false",
        "de, en, false"
    })
    void servesNoOtherReaders(String bundle, String reader, boolean serves) {
        assertThat(BundleLocales.serves(Locale.forLanguageTag(bundle), Locale.forLanguageTag(reader)))
                .isEqualTo(serves);
    }
}
