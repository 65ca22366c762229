package dev.winerr.generator.find;

import dev.winerr.message.Languages;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder with the pages of one language, such as {@code en-us} or {@code docs.es-es}.
 *
 * @param above the path of the parent folder, ending in a slash
 * @param name its name
 * @param locale the language
 */
record LanguageFolder(String above, String name, Locale locale) {
    private static final Pattern NAME = Pattern.compile("(?:.*\\.)?([A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Za-z]{2})?)");

    /** The folder with a name, if that ends in a known language. */
    static Optional<LanguageFolder> of(String above, String name) {
        return Optional.of(NAME.matcher(name))
                .filter(Matcher::matches)
                .map(found -> Locale.forLanguageTag(found.group(1)))
                .filter(Languages::isKnown)
                .map(locale -> new LanguageFolder(above, name, locale));
    }

    /** Whether the name has a language and a country, which is not a coincidence. */
    boolean hasCountry() {
        return !locale.getCountry().isEmpty();
    }

    /** The path of a page in this folder. */
    String inside(String path) {
        return path.substring(above.length() + name.length() + 1);
    }

    /** The folder of these pages if languages had no folders: {@code docs}, or the parent folder. */
    String plain() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? above : above + name.substring(0, dot) + "/";
    }
}
