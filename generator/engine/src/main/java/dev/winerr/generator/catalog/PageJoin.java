package dev.winerr.generator.catalog;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocEntry;
import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.docs.Evidence;
import dev.winerr.generator.docs.Originals;
import dev.winerr.generator.header.code.HeaderCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds, for every row of a page, the code that it documents. In the order of trust: by the row's name, by the names beside
 * it, by its value, by its value and its place, and last by the page that this one translates.
 */
final class PageJoin {
    private final CodeIndex index;
    private final DiagnosticLog log;
    private final Set<String> claimed = new HashSet<>();

    /**
     * A row of a page.
     *
     * @param entry the row as the page, or the page that it translates, has it
     * @param code the code it documents, once that is known
     * @param evidence how it is known
     */
    record Row(DocEntry entry, Optional<HeaderCode> code, Evidence evidence) {
        static Row open(DocEntry entry) {
            return new Row(entry, Optional.empty(), entry.evidence());
        }

        Row of(HeaderCode found, Evidence by) {
            return new Row(entry, Optional.of(found), by);
        }

        /** The entry under the name of its code. */
        DocEntry named() {
            return code.map(known -> entry.withName(known.name(), evidence)).orElse(entry);
        }
    }

    PageJoin(CodeIndex index, DiagnosticLog log) {
        this.index = index;
        this.log = log;
    }

    /**
     * Joins one page; the join is used up by it.
     *
     * @param original the page that this one translates, already joined, if there is one
     */
    JoinedPage join(DocPage page, Optional<JoinedPage> original) {
        List<Row> rows = page.entries().stream().map(this::byName).toList();
        List<Row> found = isForeign(rows, original) ? rows : byOriginal(page, byValue(rows), original);
        if (found.stream().noneMatch(row -> row.code().isPresent())) {
            if (!rows.isEmpty()) {
                log.add(CatalogDiagnostic.PAGE_OF_ANOTHER_FAMILY, page.source().start(), index.source());
            }
            return new JoinedPage(page, List.of());
        }
        new JoinReport(index.source(), log).report(page, found, index);
        return new JoinedPage(page.withEntries(found.stream().map(Row::named).toList()), found);
    }

    /**
     * Whether the page is of another family, where equal values mean nothing: its names are whole, and not one is known. Names
     * that were all lost do not tell, and neither do whole ones where the page that this one translates does.
     */
    private static boolean isForeign(List<Row> rows, Optional<JoinedPage> original) {
        return original.isEmpty()
                && rows.stream().noneMatch(row -> row.code().isPresent())
                && rows.stream().anyMatch(row -> row.entry().evidence() != Evidence.NONE);
    }

    private Row byName(DocEntry entry) {
        Row open = Row.open(entry);
        Optional<Row> exact = index.named(entry.name()).map(code -> open.of(code, entry.evidence()));
        return exact.or(() -> beside(open))
                .or(() -> index.spelt(entry.name()).map(code -> open.of(code, Evidence.HEADER_NAME)))
                .map(this::claim)
                .orElse(open);
    }

    private Optional<Row> beside(Row row) {
        return row.entry().candidates().stream()
                .flatMap(candidate -> index.named(candidate).stream())
                .findFirst()
                .map(code -> row.of(code, Evidence.SPAN_ID));
    }

    private Row claim(Row row) {
        row.code().ifPresent(code -> claimed.add(code.name()));
        return row;
    }

    private List<Row> byValue(List<Row> rows) {
        List<Row> found = new ArrayList<>();
        int place = -1;
        for (Row row : rows) {
            Row next = row.code().isPresent() ? row : byValue(row, place);
            place = next.code().map(index::place).orElse(place);
            found.add(next);
        }
        return found;
    }

    private Row byValue(Row row, int placeBefore) {
        if (row.entry().value().isEmpty()) {
            return row;
        }
        List<HeaderCode> free = index.ofValue(row.entry().value().getAsInt()).stream()
                .filter(code -> !claimed.contains(code.name()))
                .filter(code -> Likeness.mayBe(row.entry().printedName(), code.name()))
                .toList();
        if (free.size() == 1) {
            return claim(row.of(free.get(0), Evidence.HEADER_VALUE));
        }
        return free.stream()
                .filter(code -> index.place(code) > placeBefore)
                .findFirst()
                .map(code -> claim(row.of(code, Evidence.HEADER_ORDER)))
                .orElse(row);
    }

    private List<Row> byOriginal(DocPage page, List<Row> rows, Optional<JoinedPage> original) {
        if (original.isEmpty() || rows.stream().allMatch(row -> row.code().isPresent())) {
            return rows;
        }
        DocPage named = page.withEntries(rows.stream().map(Row::named).toList());
        List<DocEntry> completed =
                new Originals(log).apply(named, original.get().page()).entries();
        List<Row> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            found.add(row.code().isPresent() ? row : byName(completed.get(i)));
        }
        return found;
    }
}
