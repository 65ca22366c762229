package dev.winerr.generator.catalog;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocEntry;
import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.docs.Evidence;
import dev.winerr.generator.header.HeaderCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds, for every row of a page, the code that it documents: by the row's name, else by the names beside it, else by its
 * value, else by its value and its place.
 */
final class PageJoin {
    private final CodeIndex index;
    private final DiagnosticLog log;
    private final Map<Integer, Match> matches = new HashMap<>();
    private final Map<String, DocEntry> claimed = new HashMap<>();

    private record Match(HeaderCode code, Evidence evidence) {}

    PageJoin(CodeIndex index, DiagnosticLog log) {
        this.index = index;
        this.log = log;
    }

    /** Joins one page; the join is used up by it. */
    JoinedPage join(DocPage page) {
        List<DocEntry> entries = page.entries();
        for (int row = 0; row < entries.size(); row++) {
            int at = row;
            byName(entries.get(row)).ifPresent(match -> claim(at, entries.get(at), match));
        }
        // Without one name in common, equal values mean nothing: the page may be of another family.
        if (!matches.isEmpty()) {
            matchByValue(entries);
        } else if (!entries.isEmpty()) {
            log.add(CatalogDiagnostic.PAGE_OF_ANOTHER_FAMILY, page.source().start(), index.source());
            return new JoinedPage(page, Map.of());
        }
        return result(page);
    }

    private Optional<Match> byName(DocEntry entry) {
        Optional<HeaderCode> exact = index.named(entry.name());
        if (exact.isPresent()) {
            return exact.map(code -> new Match(code, entry.evidence()));
        }
        for (String candidate : entry.candidates()) {
            Optional<HeaderCode> beside = index.named(candidate);
            if (beside.isPresent()) {
                return beside.map(code -> new Match(code, Evidence.SPAN_ID));
            }
        }
        return index.spelt(entry.name()).map(code -> new Match(code, Evidence.HEADER_NAME));
    }

    private void claim(int row, DocEntry entry, Match match) {
        matches.put(row, match);
        claimed.putIfAbsent(match.code().name(), entry);
    }

    private void matchByValue(List<DocEntry> entries) {
        int place = -1;
        for (int row = 0; row < entries.size(); row++) {
            DocEntry entry = entries.get(row);
            if (!matches.containsKey(row) && entry.value().isPresent()) {
                int at = row;
                byValue(entry, place).ifPresent(match -> claim(at, entry, match));
            }
            Match match = matches.get(row);
            if (match != null) {
                place = index.place(match.code());
            }
        }
    }

    private Optional<Match> byValue(DocEntry entry, int placeBefore) {
        List<HeaderCode> free = index.ofValue(entry.value().getAsInt()).stream()
                .filter(code -> !claimed.containsKey(code.name()))
                .filter(code -> Likeness.mayBe(entry.printedName(), code.name()))
                .toList();
        if (free.size() == 1) {
            return Optional.of(new Match(free.get(0), Evidence.HEADER_VALUE));
        }
        return free.stream()
                .filter(code -> index.place(code) > placeBefore)
                .findFirst()
                .map(code -> new Match(code, Evidence.HEADER_ORDER));
    }

    private JoinedPage result(DocPage page) {
        List<DocEntry> named = new ArrayList<>();
        Map<String, DocEntry> byCode = new HashMap<>();
        for (int row = 0; row < page.entries().size(); row++) {
            DocEntry entry = page.entries().get(row);
            Match match = matches.get(row);
            if (match == null) {
                log.add(CatalogDiagnostic.ROW_WITHOUT_CODE, entry.span(), entry.name(), index.source());
                named.add(entry);
            } else {
                DocEntry renamed = entry.withName(match.code().name(), match.evidence());
                compare(entry, match);
                named.add(renamed);
                keepFirst(byCode, renamed);
            }
        }
        reportApiNames(page, byCode);
        return new JoinedPage(JoinedPage.withEntries(page, named), byCode);
    }

    private void keepFirst(Map<String, DocEntry> byCode, DocEntry entry) {
        DocEntry first = byCode.putIfAbsent(entry.name(), entry);
        if (first != null && !first.description().equals(entry.description())) {
            log.add(CatalogDiagnostic.DOCUMENTED_TWICE, entry.span(), entry.name());
        }
    }

    private void compare(DocEntry entry, Match match) {
        HeaderCode code = match.code();
        if (!entry.name().equals(code.name())) {
            log.add(
                    CatalogDiagnostic.NAME_MISSPELT,
                    entry.span(),
                    entry.printedName(),
                    index.source(),
                    code.name(),
                    match.evidence().label());
        }
        if (entry.value().isPresent() && entry.value().getAsInt() != code.bits()) {
            log.add(
                    CatalogDiagnostic.VALUE_DIFFERS,
                    entry.span(),
                    code.name(),
                    String.format("0x%08X", entry.value().getAsInt()),
                    code.hex(),
                    index.source());
        }
    }

    private void reportApiNames(DocPage page, Map<String, DocEntry> byCode) {
        for (DocPage.ApiName apiName : page.apiNames()) {
            String name = apiName.name();
            if (byCode.containsKey(name)) {
                continue;
            }
            if (index.named(name).isPresent()) {
                log.add(CatalogDiagnostic.API_NAME_WITHOUT_ROW, apiName.span(), name);
            } else if (page.entries().stream().noneMatch(entry -> entry.name().equals(name))) {
                log.add(CatalogDiagnostic.API_NAME_WITHOUT_CODE, apiName.span(), name, index.source());
            }
        }
    }
}
