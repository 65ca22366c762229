package dev.winerr.generator.naming;

import dev.winerr.Spelling;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.docs.DocEntry;
import dev.winerr.generator.docs.atom.NameShapes;
import dev.winerr.generator.header.code.HeaderCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reports what is wrong with each row of a page; if many rows have the same fault, only their number. */
final class RowReport {
    private static final int MANY = 12;
    private static final int LONGEST_VALUE = 60;

    private final Vocabulary vocabulary;
    private final PageFindings findings;
    private final List<NamedEntry> undefined = new ArrayList<>();
    private final List<NamedEntry> wrapped = new ArrayList<>();
    private final List<NamedEntry> bare = new ArrayList<>();

    RowReport(Vocabulary vocabulary, PageFindings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    void report(NamedEntry named) {
        reportName(named);
        reportValue(named);
        named.counterpart().ifPresent(counterpart -> reportCounterpart(named, counterpart));
        boolean call = named.entry().name().endsWith(")");
        boolean informative = !named.name().isEmpty() || named.value().isPresent();
        if (!vocabulary.isNone() && named.code().isEmpty() && informative && !call && !named.isLost()) {
            (vocabulary.isBare(named) ? bare : undefined).add(named);
        }
    }

    private void reportName(NamedEntry named) {
        DocEntry entry = named.entry();
        if (named.name().isEmpty()) {
            return; // the row is left out, or reported by its value
        } else if (named.isLost()) {
            findings.add(NamingDiagnostic.NAME_LOST, entry.span(), entry.printedName());
        } else if (named.evidence() == Evidence.PRINTED && isBeforeSecondWord(named)) {
            recovered(named);
        } else if (named.evidence() == Evidence.PRINTED) {
            otherId(entry)
                    .ifPresent(id -> findings.add(
                            NamingDiagnostic.NAMES_DISAGREE, named.span(), named.name(), id, "the id next to it"));
        } else if (!entry.whole() || isOtherCase(named)) {
            recovered(named);
        } else {
            reportMisspelt(named);
        }
    }

    private void recovered(NamedEntry named) {
        String printed = named.entry().printedName();
        if (!printed.isEmpty()) {
            findings.add(NamingDiagnostic.NAME_RECOVERED, named.span(), printed, named.name(), label(named));
        }
    }

    private static boolean isBeforeSecondWord(NamedEntry named) {
        return named.entry().name().startsWith(named.name() + " ");
    }

    /** An id that differs in case shows that translation changed only that. */
    private static boolean isOtherCase(NamedEntry named) {
        return named.evidence() == Evidence.SPAN_ID
                && named.name().equalsIgnoreCase(named.entry().name());
    }

    private static Optional<String> otherId(DocEntry entry) {
        String skeleton = NameShapes.skeleton(entry.name());
        return entry.candidates().contains(entry.name())
                ? Optional.empty()
                : entry.candidates().stream()
                        .findFirst()
                        .filter(id -> !NameShapes.skeleton(id).equals(skeleton));
    }

    private void reportMisspelt(NamedEntry named) {
        String printed = named.entry().name();
        switch (named.evidence()) {
            case HEADER_NAME, HEADER_VALUE, HEADER_ORDER ->
                findings.add(
                        NamingDiagnostic.NAME_MISSPELT,
                        named.span(),
                        printed,
                        vocabulary.source(),
                        named.name(),
                        label(named));
            default -> {
                Diagnostic found = Diagnostic.of(
                        NamingDiagnostic.NAMES_DISAGREE, named.span(), named.name(), printed, "the printed name");
                findings.add(named.evidence() == Evidence.ORIGINAL ? withCounterpart(found, named) : found);
            }
        }
    }

    private void reportValue(NamedEntry named) {
        OptionalInt value = named.ownValue();
        Optional<HeaderCode> code = named.code();
        Optional<String> expression = named.entry().expression();
        if (value.isEmpty()
                && expression.isPresent()
                && !expression.get().equals(named.entry().name())) {
            String printed = expression.get().length() <= LONGEST_VALUE
                    ? expression.get()
                    : expression.get().substring(0, LONGEST_VALUE) + "…";
            findings.add(NamingDiagnostic.VALUE_NOT_UNDERSTOOD, named.span(), named.name(), printed);
        } else if (value.isPresent() && code.isPresent() && ValueAgreement.wraps(value.getAsInt(), code.get())) {
            wrapped.add(named);
        } else if (value.isPresent()
                && code.isPresent()
                && value.getAsInt() != code.get().bits()) {
            findings.add(
                    NamingDiagnostic.VALUE_DIFFERS,
                    named.span(),
                    named.name(),
                    Spelling.hex(value.getAsInt()),
                    code.get().hex(),
                    vocabulary.source());
        }
    }

    /**
     * Differences between a page and its original; if a header defines the code, both are compared with the header
     * instead.
     */
    private void reportCounterpart(NamedEntry named, NamedEntry counterpart) {
        if (named.code().isPresent()) {
            return;
        }
        if (!counterpart.isLost() && !named.isLost() && !named.name().equals(counterpart.name())) {
            Diagnostic found = Diagnostic.of(
                    NamingDiagnostic.NAMES_DISAGREE,
                    named.span(),
                    named.name(),
                    counterpart.name(),
                    "the page that it translates");
            findings.add(withCounterpart(found, named));
        }
        OptionalInt value = named.ownValue();
        if (value.isPresent() && counterpart.value().isPresent() && !value.equals(counterpart.value())) {
            Diagnostic found = Diagnostic.of(
                    NamingDiagnostic.VALUES_DISAGREE,
                    named.span(),
                    named.name(),
                    Spelling.hex(value.getAsInt()),
                    Spelling.hex(counterpart.value().getAsInt()));
            findings.add(withCounterpart(found, named));
        }
    }

    private static Diagnostic withCounterpart(Diagnostic found, NamedEntry named) {
        return found.withNotes(named.counterpart().stream()
                .map(counterpart -> new Diagnostic.Note("in the page that it translates", counterpart.span()))
                .toList());
    }

    /** Reports what was collected. */
    void finish() {
        if (!wrapped.isEmpty()) {
            reportAll(NamingDiagnostic.VALUES_WRAPPED, wrapped, list(wrapped), vocabulary.source());
        }
        if (!bare.isEmpty()) {
            String numbers = list(bare) + (bare.size() == 1 ? " does" : " do");
            reportAll(NamingDiagnostic.NUMBER_PROVES_NOTHING, bare, numbers, vocabulary.source());
        }
        if (undefined.size() > MANY) {
            String number = undefined.size() + " codes are";
            String names = "them: " + list(undefined);
            reportAll(NamingDiagnostic.ROW_WITHOUT_CODE, undefined, number, vocabulary.source(), names);
        } else {
            undefined.forEach(this::reportUndefined);
        }
    }

    private void reportUndefined(NamedEntry named) {
        findings.add(
                NamingDiagnostic.ROW_WITHOUT_CODE,
                named.span(),
                nameOrNumber(named) + " is",
                vocabulary.source(),
                "it");
    }

    /** Reports rows in one finding, at the first of them. */
    private void reportAll(NamingDiagnostic kind, List<NamedEntry> rows, Object... arguments) {
        findings.add(Diagnostic.of(kind, rows.get(0).span(), arguments).withNotes(notes(rows)));
    }

    private static String list(List<NamedEntry> many) {
        String names = many.stream().limit(MANY).map(RowReport::nameOrNumber).collect(Collectors.joining(", "));
        return many.size() <= MANY ? names : names + " and " + (many.size() - MANY) + " more";
    }

    private static List<Diagnostic.Note> notes(List<NamedEntry> many) {
        return many.size() <= MANY
                ? List.of()
                : many.stream()
                        .map(named -> new Diagnostic.Note(nameOrNumber(named), named.span()))
                        .toList();
    }

    /** The name or, if there is none, the value; numbers without a facility are known in decimal. */
    private static String nameOrNumber(NamedEntry named) {
        int value = named.value().orElse(0);
        String number = ValueAgreement.isEvidence(value) ? Spelling.hex(value) : Integer.toString(value);
        return named.name().isEmpty() ? number : named.name();
    }

    private static String label(NamedEntry named) {
        return named.evidence().label();
    }
}
