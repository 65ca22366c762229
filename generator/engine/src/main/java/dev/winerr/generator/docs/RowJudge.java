package dev.winerr.generator.docs;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.layout.Row;
import dev.winerr.generator.docs.markup.OffsetMap;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Turns the rows of one page into entries, and says what had to be repaired. */
final class RowJudge {
    private final OffsetMap offsets;
    private final NameJudge names;
    private final DiagnosticLog log;

    RowJudge(OffsetMap offsets, NameJudge names, DiagnosticLog log) {
        this.offsets = offsets;
        this.names = names;
        this.log = log;
    }

    List<DocEntry> judge(List<Row> rows) {
        return rows.stream().map(this::judge).toList();
    }

    private DocEntry judge(Row row) {
        Span span = offsets.span(row.place().start(), row.place().end());
        NameJudge.Verdict verdict = names.judge(row, span);
        row.numeral().ifPresent(numeral -> report(numeral, verdict.name(), span));
        return new DocEntry(
                row.symbol().printed(),
                verdict.name(),
                verdict.evidence(),
                verdict.candidates(),
                row.numeral().map(Numeral::bits).orElse(OptionalInt.empty()),
                Passage.join(row.description()),
                row.layout(),
                span);
    }

    private void report(Numeral numeral, String name, Span span) {
        if (numeral.bits().isEmpty()) {
            log.add(DocsDiagnostic.VALUE_TOO_WIDE, span, name, numeral.printed());
        } else if (numeral.contradictory()) {
            log.add(
                    DocsDiagnostic.VALUES_DISAGREE,
                    span,
                    name,
                    hex(numeral.bits().getAsInt()),
                    numeral.printed());
        } else if (numeral.damaged()) {
            log.add(
                    DocsDiagnostic.VALUE_RECOVERED,
                    span,
                    numeral.printed(),
                    hex(numeral.bits().getAsInt()));
        }
    }

    static String hex(int bits) {
        return String.format(Locale.ROOT, "0x%08X", bits);
    }
}
