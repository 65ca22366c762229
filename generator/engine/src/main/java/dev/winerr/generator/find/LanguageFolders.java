package dev.winerr.generator.find;

import dev.winerr.message.Languages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The folders in a tree of pages that have pages of one language: {@code en-us}, {@code docs.es-es}, and where there is one for
 * the default language, {@code en}, those beside it that are called like a language alone, {@code es}.
 */
final class LanguageFolders {
    private static final Pattern NAME = Pattern.compile("(?:.*\\.)?([A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Za-z]{2})?)");

    private final Set<String> beside = new HashSet<>();

    /**
     * The folders of languages.
     *
     * @param paths the paths of all pages in the tree
     * @param defaultLocale the default language
     */
    LanguageFolders(Iterable<String> paths, Locale defaultLocale) {
        for (String path : paths) {
            List<String> folders = folders(path);
            IntStream.range(0, folders.size())
                    .filter(at -> folders.get(at).equalsIgnoreCase(defaultLocale.getLanguage()))
                    .forEach(at -> beside.add(String.join("/", folders.subList(0, at))));
        }
    }

    /**
     * A page as its language has it.
     *
     * @param path its path without the folder of its language, which its translations have too
     * @param locale the language, if a folder says it
     */
    record Place(String path, Optional<Locale> locale) {}

    /** Where a page is in its language. */
    Place placeOf(String path) {
        List<String> folders = folders(path);
        OptionalInt found = IntStream.range(0, folders.size())
                .filter(at -> locale(folders, at).isPresent())
                .findFirst();
        if (found.isEmpty()) {
            return new Place(path, Optional.empty());
        }
        int at = found.getAsInt();
        String name = folders.get(at);
        int start = folders.subList(0, at).stream()
                .mapToInt(folder -> folder.length() + 1)
                .sum();
        return new Place(path.substring(0, start) + path.substring(start + name.length() + 1), locale(folders, at));
    }

    private Optional<Locale> locale(List<String> folders, int at) {
        Matcher name = NAME.matcher(folders.get(at));
        if (!name.matches()) {
            return Optional.empty();
        }
        Locale locale = Locale.forLanguageTag(name.group(1));
        boolean counts = !locale.getCountry().isEmpty() || beside.contains(String.join("/", folders.subList(0, at)));
        return Optional.of(locale).filter(tag -> counts && Languages.isKnown(tag));
    }

    private static List<String> folders(String path) {
        List<String> parts = List.of(path.split("/"));
        return parts.subList(0, parts.size() - 1);
    }
}
