package dev.winerr.generator.naming;

import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.docs.atom.NameShapes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports names listed in the front matter of a page that no row has. */
final class ApiNameReport {
    private static final int SIBLING_PREFIX = 3;

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
                .filter(name -> NameShapes.isSymbol(name.name()) && !documented.contains(name.name()))
                .filter(name -> !isTitle(name.name(), page.page()))
                .filter(name -> documented.stream().anyMatch(other -> isOfFamily(name.name(), other)))
                .forEach(this::report);
    }

    private void report(DocPage.ListedName name) {
        if (vocabulary.isNone() || vocabulary.has(name.name())) {
            findings.add(NamingDiagnostic.NAME_WITHOUT_ROW, name.span(), name.name());
        } else {
            findings.add(NamingDiagnostic.API_NAME_WITHOUT_CODE, name.span(), name.name(), vocabulary.source());
        }
    }

    /** The list of an enumeration's page also contains the enumeration. */
    private static boolean isTitle(String name, DocPage page) {
        return List.of(page.title().split("\\W+")).contains(name);
    }

    /** The list of a page also contains types and functions; a code's name has the prefix of others on the page. */
    private static boolean isOfFamily(String name, String documented) {
        int first = name.indexOf('_');
        return first < 0
                ? documented.indexOf('_') < 0 && documented.regionMatches(0, name, 0, SIBLING_PREFIX)
                : documented.startsWith(name.substring(0, first + 1));
    }
}
