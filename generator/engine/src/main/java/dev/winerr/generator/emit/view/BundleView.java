package dev.winerr.generator.emit.view;

import java.util.List;

/**
 * The resource bundle of one language. A template with {@code __locale__} in its name sees it in addition to the
 * family, once per language.
 *
 * @param language the bundle's language
 * @param machineTranslated whether one of its pages was machine-translated
 * @param entries its entries, in header order
 */
public record BundleView(LanguageView language, boolean machineTranslated, List<Entry> entries) {

    /**
     * An entry of a bundle.
     *
     * @param key the symbol of the code
     * @param pattern its text as a {@code FormatMessage} pattern: {@code %1} is an insert, {@code %%} a percent sign
     */
    public record Entry(String key, String pattern) {}
}
