package dev.winerr.generator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleLocalesTest {

    @ParameterizedTest
    @CsvSource({
        "en, es-ES, es-ES, es",
        "en, es-ES es-MX, es-MX, es-MX",
        "en, es-ES es, es, es",
        "en, zh-CN, zh-CN, zh-CN",
        "en, zh-TW zh-CN, zh-TW, zh-TW",
        "en, zh-Hant-TW, zh-Hant-TW, zh-Hant-TW",
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
        BundleLocales bundles = new BundleLocales(Locale.forLanguageTag(defaultLocale), locales);
        assertThat(bundles.of(Locale.forLanguageTag(page)).toLanguageTag()).isEqualTo(bundle);
    }
}
