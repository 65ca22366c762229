package dev.winerr.generator.docs;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Completes a translated page by the page that it translates, which has the same rows in the same order. */
public final class Originals {
    private final DiagnosticLog log;

    /**
     * Prepares to compare pages.
     *
     * @param log takes what was given back, and where the two contradict each other
     */
    public Originals(DiagnosticLog log) {
        this.log = log;
    }

    /**
     * The translated page with the names, and the values, that only its original has. Descriptions stay as they are.
     *
     * @param page the translated page
     * @param original the page that it translates
     */
    public DocPage apply(DocPage page, DocPage original) {
        List<DocEntry> entries = page.entries();
        if (entries.size() != original.entries().size()) {
            log.add(
                    DocsDiagnostic.ROWS_DIFFER,
                    page.source().start(),
                    entries.size(),
                    original.entries().size());
        }
        Set<String> known = original.entries().stream().map(DocEntry::name).collect(Collectors.toSet());
        int[] rows = Alignment.align(keys(entries), keys(original.entries()));
        List<DocEntry> completed = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            DocEntry entry = entries.get(i);
            completed.add(
                    rows[i] < 0 ? entry : complete(entry, original.entries().get(rows[i]), known));
        }
        return page.withEntries(completed);
    }

    private static List<List<String>> keys(List<DocEntry> entries) {
        return entries.stream().map(Originals::keys).toList();
    }

    private static List<String> keys(DocEntry entry) {
        List<String> keys = new ArrayList<>();
        if (entry.evidence() != Evidence.NONE) {
            keys.add(entry.name());
        }
        entry.value().ifPresent(value -> keys.add(RowJudge.hex(value)));
        return keys;
    }

    private DocEntry complete(DocEntry entry, DocEntry original, Set<String> known) {
        return withValue(withName(entry, original, known), original);
    }

    private DocEntry withName(DocEntry entry, DocEntry original, Set<String> known) {
        if (original.evidence() == Evidence.NONE) {
            return entry;
        } else if (entry.evidence() == Evidence.NONE) {
            log.add(
                    DocsDiagnostic.NAME_RECOVERED,
                    entry.span(),
                    entry.printedName(),
                    original.name(),
                    Evidence.ORIGINAL.label());
            return entry.withName(original.name(), Evidence.ORIGINAL);
        } else if (!known.contains(entry.name()) && entry.value().equals(original.value())) {
            DocEntry named = entry.withName(original.name(), Evidence.ORIGINAL);
            contradict(DocsDiagnostic.NAMES_DISAGREE, named, original, entry.name(), "the printed name");
            return named;
        } else if (!entry.name().equals(original.name())) {
            contradict(DocsDiagnostic.NAMES_DISAGREE, entry, original, original.name(), "the page that it translates");
        }
        return entry;
    }

    private DocEntry withValue(DocEntry entry, DocEntry original) {
        if (entry.value().isEmpty() && original.value().isPresent()) {
            return entry.withValue(original.value().getAsInt());
        } else if (original.value().isPresent() && !entry.value().equals(original.value())) {
            contradict(
                    DocsDiagnostic.VALUES_DISAGREE,
                    entry,
                    original,
                    RowJudge.hex(entry.value().getAsInt()),
                    RowJudge.hex(original.value().getAsInt()));
        }
        return entry;
    }

    private void contradict(DocsDiagnostic kind, DocEntry entry, DocEntry original, String one, String other) {
        log.add(Diagnostic.of(kind, entry.span(), entry.name(), one, other)
                .withNotes(List.of(new Diagnostic.Note("in the page that it translates", original.span()))));
    }
}
