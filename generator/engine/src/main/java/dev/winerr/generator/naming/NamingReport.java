package dev.winerr.generator.naming;

import dev.winerr.Spelling;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocEntry;
import dev.winerr.generator.header.code.HeaderCode;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells what was wrong with the names of a page, how they were found, and where page, original and header differ. */
final class NamingReport {
    private final Vocabulary vocabulary;
    private final DiagnosticLog log;
    private final Repeats repeats;
    private final ApiNameReport apiNames;

    NamingReport(Vocabulary vocabulary, DiagnosticLog log) {
        this.vocabulary = vocabulary;
        this.log = log;
        this.repeats = new Repeats(log);
        this.apiNames = new ApiNameReport(vocabulary, log);
    }

    void report(NamedPage page, Optional<NamedPage> original) {
        if (!vocabulary.isNone() && !page.isOfHeader()) {
            if (!page.entries().isEmpty()) {
                log.add(
                        NamingDiagnostic.PAGE_OF_ANOTHER_FAMILY,
                        page.page().source().start(),
                        vocabulary.source());
            }
            return;
        }
        original.ifPresent(named -> reportRows(page, named));
        for (NamedEntry entry : page.entries()) {
            reportName(entry);
            reportValue(entry);
            entry.counterpart().ifPresent(counterpart -> reportCounterpart(entry, counterpart));
        }
        repeats.report(page.entries());
        apiNames.report(page);
    }

    private void reportRows(NamedPage page, NamedPage original) {
        int rows = page.entries().size();
        boolean open = page.entries().stream().anyMatch(entry -> entry.code().isEmpty());
        if (open && rows != original.entries().size()) {
            log.add(
                    NamingDiagnostic.ROWS_DIFFER,
                    page.page().source().start(),
                    rows,
                    original.entries().size());
        }
    }

    private void reportName(NamedEntry named) {
        DocEntry entry = named.entry();
        if (named.evidence() == Evidence.NONE) {
            log.add(NamingDiagnostic.NAME_LOST, entry.span(), entry.printedName());
        } else if (named.evidence() == Evidence.PRINTED) {
            otherId(entry)
                    .ifPresent(id -> add(NamingDiagnostic.NAMES_DISAGREE, named, named.name(), id, "the id beside it"));
        } else if (!entry.whole() || isOtherCase(named)) {
            add(NamingDiagnostic.NAME_RECOVERED, named, entry.printedName(), named.name(), label(named));
        } else {
            reportMisspelt(named);
        }
        if (!vocabulary.isNone() && named.code().isEmpty() && named.evidence() != Evidence.NONE) {
            add(NamingDiagnostic.ROW_WITHOUT_CODE, named, named.name() + " is", vocabulary.source(), "it");
        }
    }

    /** An id in other capitals shows that translation has changed only those. */
    private static boolean isOtherCase(NamedEntry named) {
        return named.evidence() == Evidence.SPAN_ID
                && named.name().equalsIgnoreCase(named.entry().name());
    }

    private static Optional<String> otherId(DocEntry entry) {
        return entry.candidates().contains(entry.name())
                ? Optional.empty()
                : entry.candidates().stream().findFirst().filter(id -> !id.equalsIgnoreCase(entry.name()));
    }

    private void reportMisspelt(NamedEntry named) {
        String printed = named.entry().name();
        switch (named.evidence()) {
            case HEADER_NAME, HEADER_VALUE, HEADER_ORDER ->
                add(NamingDiagnostic.NAME_MISSPELT, named, printed, vocabulary.source(), named.name(), label(named));
            default -> {
                Diagnostic found = Diagnostic.of(
                        NamingDiagnostic.NAMES_DISAGREE, named.span(), named.name(), printed, "the printed name");
                log.add(named.evidence() == Evidence.ORIGINAL ? withCounterpart(found, named) : found);
            }
        }
    }

    private void reportValue(NamedEntry named) {
        OptionalInt value = named.entry().value();
        Optional<HeaderCode> code = named.code();
        if (value.isPresent()
                && code.isPresent()
                && value.getAsInt() != code.get().bits()) {
            String printed = Spelling.hex(value.getAsInt());
            add(
                    NamingDiagnostic.VALUE_DIFFERS,
                    named,
                    named.name(),
                    printed,
                    code.get().hex(),
                    vocabulary.source());
        }
    }

    /** What a page and its original say differently; of a code that a header defines the header decides both. */
    private void reportCounterpart(NamedEntry named, NamedEntry counterpart) {
        if (named.code().isPresent()) {
            return;
        }
        OptionalInt value = named.entry().value();
        if (counterpart.evidence() != Evidence.NONE
                && named.evidence() != Evidence.NONE
                && !named.name().equals(counterpart.name())) {
            Diagnostic found = Diagnostic.of(
                    NamingDiagnostic.NAMES_DISAGREE,
                    named.span(),
                    named.name(),
                    counterpart.name(),
                    "the page that it translates");
            log.add(withCounterpart(found, named));
        }
        if (value.isPresent() && counterpart.value().isPresent() && !value.equals(counterpart.value())) {
            Diagnostic found = Diagnostic.of(
                    NamingDiagnostic.VALUES_DISAGREE,
                    named.span(),
                    named.name(),
                    Spelling.hex(value.getAsInt()),
                    Spelling.hex(counterpart.value().getAsInt()));
            log.add(withCounterpart(found, named));
        }
    }

    private static Diagnostic withCounterpart(Diagnostic found, NamedEntry named) {
        return found.withNotes(named.counterpart().stream()
                .map(counterpart -> new Diagnostic.Note("in the page that it translates", counterpart.span()))
                .toList());
    }

    private void add(DiagnosticKind kind, NamedEntry entry, Object... arguments) {
        log.add(kind, entry.span(), arguments);
    }

    private static String label(NamedEntry named) {
        return named.evidence().label();
    }
}
