package dev.winerr.generator.naming;

import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.docs.atom.Symbols;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds names that the front matter of a page promises and that no row has. */
final class ApiNameReport {
    private final Vocabulary vocabulary;
    private final PageFindings findings;

    ApiNameReport(Vocabulary vocabulary, PageFindings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    void report(NamedPage page) {
        Set<String> documented = new HashSet<>();
        for (NamedEntry entry : page.entries()) {
            documented.add(entry.name());
            documented.add(entry.entry().name());
        }
        if (documented.isEmpty()) {
            return;
        }
        page.page().apiNames().stream()
                .filter(name -> Symbols.isSymbol(name.name()) && !documented.contains(name.name()))
                .filter(name -> !isTitle(name.name(), page.page()))
                .forEach(this::report);
    }

    private void report(DocPage.ApiName name) {
        if (vocabulary.isNone() || vocabulary.has(name.name())) {
            findings.add(NamingDiagnostic.NAME_WITHOUT_ROW, name.span(), name.name());
        } else {
            findings.add(NamingDiagnostic.API_NAME_WITHOUT_CODE, name.span(), name.name(), vocabulary.source());
        }
    }

    /** The list of an enumeration's page has the enumeration too. */
    private static boolean isTitle(String name, DocPage page) {
        return List.of(page.title().split("\\W+")).contains(name);
    }
}
