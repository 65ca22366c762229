package dev.winerr.generator.catalog;

import dev.winerr.generator.docs.DocEntry;
import dev.winerr.generator.docs.DocPage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page and the codes of a header that it documents.
 *
 * @param page the page, its entries under the header's names where the header knows them
 * @param byCode the entry of each code, by the code's name, in the order of the page
 */
public record JoinedPage(DocPage page, Map<String, DocEntry> byCode) {
    public JoinedPage {
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    }

    static DocPage withEntries(DocPage page, List<DocEntry> entries) {
        return new DocPage(
                page.source(),
                page.locale(),
                page.machineTranslated(),
                page.title(),
                page.link(),
                page.apiNames(),
                entries);
    }
}
