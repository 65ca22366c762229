package dev.winerr.generator.docs;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The content of one page.
 *
 * @param source the page
 * @param locale its language; {@link Locale#ROOT} if unknown
 * @param machineTranslated whether the page declares that it was machine-translated
 * @param title its title; empty if it has none
 * @param link its address, if the page contains it
 * @param apiNames the names listed in its front matter, in order
 * @param entries its codes, in order
 */
public record DocPage(
        SourceFile source,
        Locale locale,
        boolean machineTranslated,
        String title,
        Optional<String> link,
        List<ListedName> apiNames,
        List<DocEntry> entries) {

    /**
     * A name in the front matter's {@code api_name} list.
     *
     * @param name the name
     * @param span its position
     */
    public record ListedName(String name, Span span) {}

    public DocPage {
        apiNames = List.copyOf(apiNames);
        entries = List.copyOf(entries);
    }

    /** Whether this is a translation: Microsoft's originals are in English. */
    public boolean translated() {
        boolean foreign =
                !locale.getLanguage().isEmpty() && !locale.getLanguage().equals("en");
        return machineTranslated || foreign;
    }
}
