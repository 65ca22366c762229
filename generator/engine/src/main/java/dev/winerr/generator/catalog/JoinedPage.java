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
 * @param byCode the first entry of each code, by the code's name, in the order of the page
 */
public record JoinedPage(DocPage page, Map<String, DocEntry> byCode) {

    public JoinedPage {
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    }

    JoinedPage(DocPage page, List<PageJoin.Row> rows) {
        this(page, byCode(rows));
    }

    private static Map<String, DocEntry> byCode(List<PageJoin.Row> rows) {
        Map<String, DocEntry> entries = new LinkedHashMap<>();
        for (PageJoin.Row row : rows) {
            row.code().ifPresent(code -> entries.putIfAbsent(code.name(), row.named()));
        }
        return entries;
    }
}
