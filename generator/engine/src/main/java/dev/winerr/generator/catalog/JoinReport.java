package dev.winerr.generator.catalog;

import dev.winerr.generator.catalog.PageJoin.Row;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocEntry;
import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.docs.DocsDiagnostic;
import dev.winerr.generator.docs.Evidence;
import dev.winerr.generator.header.code.HeaderCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells where a page and a header differ, and how rows were joined that did not tell their codes themselves. */
final class JoinReport {
    private final String header;
    private final DiagnosticLog log;

    /**
     * A report.
     *
     * @param header what findings call the header
     */
    JoinReport(String header, DiagnosticLog log) {
        this.header = header;
        this.log = log;
    }

    void report(DocPage page, List<Row> rows, CodeIndex index) {
        Map<String, DocEntry> first = new HashMap<>();
        for (Row row : rows) {
            row.code().ifPresentOrElse(code -> reportJoined(row, code, first), () -> reportOpen(row));
        }
        reportApiNames(page, rows, index);
    }

    private void reportOpen(Row row) {
        DocEntry entry = row.entry();
        if (entry.evidence() == Evidence.NONE) {
            log.add(DocsDiagnostic.NAME_LOST, entry.span(), entry.printedName());
        } else {
            log.add(CatalogDiagnostic.ROW_WITHOUT_CODE, entry.span(), entry.name(), header);
        }
    }

    private void reportJoined(Row row, HeaderCode code, Map<String, DocEntry> first) {
        DocEntry entry = row.entry();
        reportName(row, code);
        if (entry.value().isPresent() && entry.value().getAsInt() != code.bits()) {
            String value = String.format("0x%08X", entry.value().getAsInt());
            log.add(CatalogDiagnostic.VALUE_DIFFERS, entry.span(), code.name(), value, code.hex(), header);
        }
        DocEntry other = first.putIfAbsent(code.name(), entry);
        // Rows that the page itself gives one name were compared when it was read.
        if (other != null
                && !other.name().equals(entry.name())
                && !other.description().equals(entry.description())) {
            log.add(CatalogDiagnostic.DOCUMENTED_TWICE, entry.span(), code.name());
        }
    }

    private void reportName(Row row, HeaderCode code) {
        DocEntry entry = row.entry();
        if (entry.name().equals(code.name())) {
            return;
        }
        String printed = entry.printedName();
        String evidence = row.evidence().label();
        if (entry.evidence() == Evidence.NONE) {
            log.add(DocsDiagnostic.NAME_RECOVERED, entry.span(), printed, code.name(), evidence);
        } else {
            log.add(CatalogDiagnostic.NAME_MISSPELT, entry.span(), printed, header, code.name(), evidence);
        }
    }

    private void reportApiNames(DocPage page, List<Row> rows, CodeIndex index) {
        Set<String> documented = new HashSet<>();
        rows.forEach(row -> documented.add(row.named().name()));
        for (DocPage.ApiName apiName : page.apiNames()) {
            if (!documented.contains(apiName.name())
                    && index.named(apiName.name()).isEmpty()) {
                log.add(CatalogDiagnostic.API_NAME_WITHOUT_CODE, apiName.span(), apiName.name(), header);
            }
        }
    }
}
