package dev.winerr.generator.docs.markup;

import dev.winerr.generator.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part between two lines of three hyphens at the start of a Markdown page.
 *
 * @param entries the values of each key, in order; a scalar is a list with one element
 * @param end the offset after it; 0 if the page has none
 */
public record FrontMatter(Map<String, List<Entry>> entries, int end) {
    /** The front matter of a page without any. */
    public static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

    /**
     * A value.
     *
     * @param text its text, unquoted
     * @param start its offset in the page
     */
    public record Entry(String text, int start) {}

    /** The front matter of a page. */
    public static FrontMatter of(SourceFile page) {
        return FrontMatterReader.read(page);
    }

    /** All values of a key. */
    public List<Entry> all(String key) {
        return entries.getOrDefault(key, List.of());
    }

    /** The first non-blank value of a key. */
    public Optional<String> first(String key) {
        return all(key).stream()
                .map(Entry::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
