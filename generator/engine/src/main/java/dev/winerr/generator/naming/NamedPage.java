package dev.winerr.generator.naming;

import dev.winerr.generator.docs.DocPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page with the best names for its rows.
 *
 * @param page the content of the page
 * @param entries its rows, in order
 */
public record NamedPage(DocPage page, List<NamedEntry> entries) {

    public NamedPage {
        entries = List.copyOf(entries);
    }

    /** The first entry of each code of the header, by the code's name, in page order. */
    public Map<String, NamedEntry> byCode() {
        Map<String, NamedEntry> first = new LinkedHashMap<>();
        entries.forEach(entry -> entry.code().ifPresent(code -> first.putIfAbsent(code.name(), entry)));
        return first;
    }

    /** Whether it documents a code of the header. */
    public boolean isOfHeader() {
        return entries.stream().anyMatch(entry -> entry.code().isPresent());
    }
}
