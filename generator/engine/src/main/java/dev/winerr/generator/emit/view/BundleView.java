package dev.winerr.generator.emit.view;

import java.util.List;

/**
 * The resource bundle of one language: what a template with {@code __locale__} in its name sees besides the family, once
 * for each language.
 *
 * @param language the bundle's language
 * @param machineTranslated whether a machine translated a page that it came from
 * @param entries its entries in the order of the header
 */
public record BundleView(LanguageView language, boolean machineTranslated, List<Entry> entries) {

    /**
     * An entry of a bundle.
     *
     * @param key the symbol of the code
     * @param pattern its text as a FormatMessage pattern: {@code %1} is an insert, {@code %%} a percent sign
     */
    public record Entry(String key, String pattern) {}
}
