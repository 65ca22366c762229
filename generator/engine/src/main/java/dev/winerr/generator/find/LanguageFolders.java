package dev.winerr.generator.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the folders that contain pages of one language: those named after a language and a country, {@code en-us},
 * {@code docs.es-es}, and those named after a language alone, {@code es}, if they are next to one for the default
 * language, {@code en}.
 *
 * <p>A translation has the same path as its original without the folder of its language, or in a sibling folder: pages
 * in {@code win32-pr.es-es} translate those of {@code win32}, if no other folder has more of their paths.
 */
final class LanguageFolders {
    /** The folders that contain one for the default language. */
    private final Set<String> parents = new HashSet<>();

    private final Map<String, Place> places = new HashMap<>();

    private LanguageFolders() {}

    /**
     * Finds the folders of languages.
     *
     * @param paths the paths of all pages in the tree
     * @param defaultLocale the default language
     */
    static LanguageFolders of(Collection<String> paths, Locale defaultLocale) {
        LanguageFolders folders = new LanguageFolders();
        folders.findParents(paths, defaultLocale.getLanguage());
        folders.placeAtOriginals(folders.translations(paths, defaultLocale.getLanguage()));
        return folders;
    }

    private void findParents(Collection<String> paths, String language) {
        for (String path : paths) {
            for (int[] folder : folders(path)) {
                if (path.substring(folder[0], folder[1]).equalsIgnoreCase(language)) {
                    parents.add(path.substring(0, folder[0]));
                }
            }
        }
    }

    /** Places all pages as if they were originals, and returns the others, by folder. */
    private Map<LanguageFolder, List<String>> translations(Collection<String> paths, String language) {
        Map<LanguageFolder, List<String>> translations = new LinkedHashMap<>();
        for (String path : paths) {
            Optional<LanguageFolder> folder = folderOf(path);
            String original =
                    folder.map(found -> found.plain() + found.inside(path)).orElse(path);
            places.put(path, new Place(original, folder.map(LanguageFolder::locale)));
            folder.filter(found -> !found.locale().getLanguage().equals(language))
                    .ifPresent(found -> translations
                            .computeIfAbsent(found, first -> new ArrayList<>())
                            .add(path));
        }
        return translations;
    }

    private void placeAtOriginals(Map<LanguageFolder, List<String>> translations) {
        Set<String> translated =
                translations.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        OriginalFolders originals = OriginalFolders.of(
                places.entrySet().stream()
                        .filter(page -> !translated.contains(page.getKey()))
                        .map(page -> page.getValue().path())
                        .toList(),
                translations.keySet().stream().map(LanguageFolder::above).collect(Collectors.toSet()));
        translations.forEach((folder, pages) -> {
            String original =
                    originals.of(folder, pages.stream().map(folder::inside).toList());
            pages.forEach(
                    path -> places.put(path, new Place(original + folder.inside(path), Optional.of(folder.locale()))));
        });
    }

    /**
     * A page and its language.
     *
     * @param path the path of its original, shared by all translations
     * @param locale the language, if a folder declares it
     */
    record Place(String path, Optional<Locale> locale) {}

    /** The original path and the language of a page. */
    Place placeOf(String path) {
        return Objects.requireNonNull(places.get(path));
    }

    private Optional<LanguageFolder> folderOf(String path) {
        return folders(path).stream()
                .flatMap(at -> LanguageFolder.of(path.substring(0, at[0]), path.substring(at[0], at[1])).stream())
                .filter(folder -> folder.hasCountry() || parents.contains(folder.above()))
                .findFirst();
    }

    /** The start and end of each folder in a path. */
    private static List<int[]> folders(String path) {
        List<int[]> folders = new ArrayList<>();
        int start = 0;
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
            folders.add(new int[] {start, end});
            start = end + 1;
        }
        return folders;
    }
}
