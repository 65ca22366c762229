package dev.winerr.generator.docs;

import dev.winerr.Spelling;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.atom.NameShapes;
import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Symbol;
import dev.winerr.generator.docs.layout.Row;
import dev.winerr.generator.docs.markup.OffsetMap;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Converts the rows of a page to entries, and reports repaired values. */
final class Entries {
    private static final String NAMELESS = "a row without a name";

    private final OffsetMap offsets;
    private final DiagnosticLog log;

    Entries(OffsetMap offsets, DiagnosticLog log) {
        this.offsets = offsets;
        this.log = log;
    }

    List<DocEntry> of(List<Row> rows) {
        return rows.stream().map(this::entry).toList();
    }

    private DocEntry entry(Row row) {
        Span span = offsets.span(row.place().start(), row.place().end());
        Symbol symbol = row.symbol();
        String name = symbol.name().isEmpty() ? NAMELESS : symbol.name();
        row.numeral().ifPresent(numeral -> report(numeral, name, span));
        return new DocEntry(
                symbol.printed(),
                symbol.name(),
                symbol.condition() == Symbol.Condition.INTACT,
                row.alternatives().stream().map(Symbol::name).toList(),
                NameShapes.fromIds(row.ids()),
                row.originals(),
                row.numeral().map(Numeral::bits).orElse(OptionalInt.empty()),
                expression(row),
                Passage.join(row.description()),
                row.layout(),
                span);
    }

    /** A call in place of the name is also the value, unless the page has a number. */
    private static Optional<String> expression(Row row) {
        boolean call = row.numeral().isEmpty() && row.symbol().name().endsWith(")");
        return call
                ? Optional.of(row.symbol().name())
                : row.numeral().filter(Numeral::expression).map(Numeral::printed);
    }

    private void report(Numeral numeral, String name, Span span) {
        if (numeral.tooWide()) {
            log.add(DocsDiagnostic.VALUE_TOO_WIDE, span, name, numeral.printed());
        } else if (numeral.contradictory()) {
            log.add(
                    DocsDiagnostic.VALUES_DISAGREE,
                    span,
                    name,
                    Spelling.hex(numeral.bits().getAsInt()),
                    numeral.printed());
        } else if (numeral.damaged()) {
            log.add(
                    DocsDiagnostic.VALUE_RECOVERED,
                    span,
                    numeral.printed(),
                    Spelling.hex(numeral.bits().getAsInt()));
        }
    }
}
