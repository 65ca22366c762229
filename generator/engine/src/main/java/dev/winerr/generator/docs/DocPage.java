package dev.winerr.generator.docs;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one page says.
 *
 * @param source the page
 * @param locale its language; {@link Locale#ROOT} where nothing tells
 * @param machineTranslated whether the page says that a machine translated it
 * @param title its title; empty where it has none
 * @param link its address, where the page knows it
 * @param apiNames the names that its front matter promises, in order
 * @param entries the codes that it documents, in order
 */
public record DocPage(
        SourceFile source,
        Locale locale,
        boolean machineTranslated,
        String title,
        Optional<String> link,
        List<ApiName> apiNames,
        List<DocEntry> entries) {

    /**
     * A name in the front matter's {@code api_name} list.
     *
     * @param name the name
     * @param span where it stands
     */
    public record ApiName(String name, Span span) {}

    public DocPage {
        apiNames = List.copyOf(apiNames);
        entries = List.copyOf(entries);
    }

    /** Whether this is a translation: Microsoft writes in English. */
    public boolean translated() {
        boolean foreign =
                !locale.getLanguage().isEmpty() && !locale.getLanguage().equals("en");
        return machineTranslated || foreign;
    }
}
