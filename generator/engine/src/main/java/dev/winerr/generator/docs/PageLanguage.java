package dev.winerr.generator.docs;

import dev.winerr.generator.source.SourceFile;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language of a page: according to its file name, {@code codes.es.md}, or its properties, or its root element. */
public final class PageLanguage {
    private static final Pattern SUFFIX =
            Pattern.compile("\\.([a-z]{2,3}(?:[-_](?:[A-Z][a-z]{3}|[A-Za-z]{2}))*)\\.[A-Za-z]+$");

    private PageLanguage() {}

    /**
     * The language of a page.
     *
     * @param page the page
     * @param property the value of a key in the page's front matter or head
     * @param root the {@code lang} of the page's root element
     * @return the language; empty if unknown
     */
    public static Optional<Locale> of(
            SourceFile page, Function<String, Optional<String>> property, Supplier<Optional<String>> root) {
        return ofSuffix(page)
                .or(() -> property.apply("ms.contentlocale")
                        .or(() -> property.apply("locale"))
                        .flatMap(PageLanguage::ofTag))
                .or(() -> root.get().flatMap(PageLanguage::ofTag));
    }

    private static Optional<Locale> ofSuffix(SourceFile page) {
        Matcher suffix = SUFFIX.matcher(page.name());
        return suffix.find() ? ofTag(suffix.group(1)) : Optional.empty();
    }

    private static Optional<Locale> ofTag(String tag) {
        Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
    }
}
