package dev.winerr.generator.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the folder with the originals of a folder of translations: the one that has most of the same paths. */
final class OriginalFolders {
    /** By parent folder and the path of a page in it or in one of its subfolders: which of these contain the page. */
    private final Map<String, Map<String, List<String>>> owners = new HashMap<>();

    private OriginalFolders() {}

    /**
     * Finds the folders of originals.
     *
     * @param originals the paths of all originals
     * @param above the parent folders of translations
     */
    static OriginalFolders of(Collection<String> originals, Set<String> above) {
        OriginalFolders folders = new OriginalFolders();
        for (String path : originals) {
            int end = 0;
            do {
                if (above.contains(path.substring(0, end))) {
                    folders.add(path, end);
                }
                end = path.indexOf('/', end) + 1;
            } while (end > 0);
        }
        return folders;
    }

    private void add(String path, int above) {
        Map<String, List<String>> pages = owners.computeIfAbsent(path.substring(0, above), first -> new HashMap<>());
        int child = path.indexOf('/', above) + 1;
        for (int end : child == 0 ? new int[] {above} : new int[] {above, child}) {
            pages.computeIfAbsent(path.substring(end), first -> new ArrayList<>(1))
                    .add(path.substring(0, end));
        }
    }

    /**
     * The folder that has the originals, ending in a slash.
     *
     * @param translations a folder of translations
     * @param inside the paths of pages in it
     */
    String of(LanguageFolder translations, List<String> inside) {
        Map<String, List<String>> pages = owners.getOrDefault(translations.above(), Map.of());
        Map<String, Integer> counts = new HashMap<>();
        for (String path : inside) {
            pages.getOrDefault(path, List.of()).forEach(owner -> counts.merge(owner, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(owner -> !owner.getKey().equals(translations.plain()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseGet(translations::plain);
    }
}
