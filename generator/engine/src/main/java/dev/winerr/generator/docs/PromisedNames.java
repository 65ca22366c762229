package dev.winerr.generator.docs;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.atom.Symbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives damaged names back by the {@code api_name} list of their page, which is in the order of its rows. */
final class PromisedNames {
    private final List<DocPage.ApiName> names;
    private final DiagnosticLog log;

    PromisedNames(List<DocPage.ApiName> names, DiagnosticLog log) {
        this.names =
                names.stream().filter(name -> Symbols.isSymbol(name.name())).toList();
        this.log = log;
    }

    List<DocEntry> apply(List<DocEntry> entries) {
        int[] promised = Alignment.align(
                entries.stream().map(PromisedNames::keys).toList(),
                names.stream().map(name -> List.of(name.name())).toList());
        List<DocEntry> named = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            DocEntry entry = entries.get(i);
            boolean restored = entry.evidence() == Evidence.NONE && promised[i] >= 0;
            named.add(restored ? restore(entry, names.get(promised[i]).name()) : entry);
        }
        reportMissing(named);
        return named;
    }

    private static List<String> keys(DocEntry entry) {
        return entry.evidence() == Evidence.NONE ? List.of() : List.of(entry.name());
    }

    private DocEntry restore(DocEntry entry, String name) {
        log.add(DocsDiagnostic.NAME_RECOVERED, entry.span(), entry.printedName(), name, Evidence.API_NAME.label());
        return entry.withName(name, Evidence.API_NAME);
    }

    private void reportMissing(List<DocEntry> entries) {
        Set<String> found = entries.stream().map(DocEntry::name).collect(Collectors.toSet());
        names.stream()
                .filter(name -> !found.contains(name.name()))
                .forEach(name -> log.add(DocsDiagnostic.NAME_WITHOUT_ROW, name.span(), name.name()));
    }
}
