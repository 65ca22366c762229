package dev.winerr.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamingDiagnosticTest {
    private static final String TABLE = "| Name | Value | Description |\n|---|---|---|\n";

    private final DiagnosticLog log = new DiagnosticLog();

    private NamedPage read(String name, String text) {
        return Listing.read(name, text, log);
    }

    /** Asserts the full text of the only finding of a kind. */
    private void assertRendered(NamingDiagnostic kind, String expected) {
        String rendered = log.sorted().stream()
                .filter(diagnostic -> diagnostic.kind() == kind)
                .map(DiagnosticRenderer.plain()::render)
                .collect(Collectors.joining());
        assertThat(rendered).isEqualTo(expected);
    }

    @Test
    void everyIdIsDistinctAndOfThisStage() {
        Set<String> ids = Arrays.stream(NamingDiagnostic.values())
                .map(NamingDiagnostic::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ids).hasSize(NamingDiagnostic.values().length).allMatch(id -> id.matches("WE[23]\\d\\d"));
    }

    @Test
    void aDamagedNameThatIsRecovered() {
        read("a.md", TABLE + "| <span id=\"KILN_E_DAMP\"></span>KILN \\_ E \\_ HÚMEDO | 1 | Text |\n");
        assertRendered(NamingDiagnostic.NAME_RECOVERED, """
                a.md:3:33: note: name 'KILN _ E _ HÚMEDO' is damaged; it is read as KILN_E_DAMP (by span-id) [WE205]
                    3 | | <span id="KILN_E_DAMP"></span>KILN \\_ E \\_ HÚMEDO | 1 | Text |
                      |                                 ^^^^^^^^^^^^^^^^^^^
                """);
    }

    @Test
    void aDamagedNameThatIsLost() {
        read("a.md", TABLE + "| KILN \\_ E \\_ HÚMEDO | 1 | Text |\n");
        assertRendered(NamingDiagnostic.NAME_LOST, """
                a.md:3:3: warning: name 'KILN _ E _ HÚMEDO' is damaged and could not be recovered [WE206]
                    3 | | KILN \\_ E \\_ HÚMEDO | 1 | Text |
                      |   ^^^^^^^^^^^^^^^^^^^
                      = help: specify the page that this one translates, or the header that defines the code
                """);
    }

    @Test
    void anIdThatContradictsTheName() {
        NamedPage page = read("a.md", TABLE + "| <span id=\"KILN_E_OLD\"></span>KILN_E_NEW | 1 | Text |\n");
        assertThat(page.entries().get(0).name()).isEqualTo("KILN_E_NEW");
        assertRendered(NamingDiagnostic.NAMES_DISAGREE, """
                a.md:3:32: warning: this code is called KILN_E_NEW, but the id next to it says KILN_E_OLD [WE207]
                    3 | | <span id="KILN_E_OLD"></span>KILN_E_NEW | 1 | Text |
                      |                                ^^^^^^^^^^
                      = help: correct the page, or the original that it translates
                """);
    }

    @Test
    void aTranslatedNameThatLooksWhole() {
        NamedPage page = read("a.es.md", TABLE + "| <span id=\"KILN_E_LID\"></span>KILN_E_TAPA | 1 | Text |\n");
        assertThat(page.entries().get(0).name()).isEqualTo("KILN_E_LID");
        assertRendered(NamingDiagnostic.NAMES_DISAGREE, """
                a.es.md:3:32: warning: this code is called KILN_E_LID, but the printed name says KILN_E_TAPA [WE207]
                    3 | | <span id="KILN_E_LID"></span>KILN_E_TAPA | 1 | Text |
                      |                                ^^^^^^^^^^^
                      = help: correct the page, or the original that it translates
                """);
    }

    @Test
    void aCodeThatIsListedTwice() {
        read("a.md", TABLE + "| KILN_E_DAMP | 1 | Text |\n| KILN_E_DAMP | 1 | Other |\n| KILN_E_DAMP | 1 | Text |\n");
        assertRendered(NamingDiagnostic.LISTED_TWICE, """
                a.md:4:3: warning: KILN_E_DAMP is listed twice with different descriptions [WE211]
                    4 | | KILN_E_DAMP | 1 | Other |
                      |   ^^^^^^^^^^^
                      = help: remove one of the two, or correct its name
                a.md:3:3: note: first listed here
                    3 | | KILN_E_DAMP | 1 | Text |
                      |   ^^^^^^^^^^^
                """);
    }

    @Test
    void aListedNameWithoutARow() {
        read("a.md", "---\napi_name:\n- KILN_E_DAMP\n- KILN_E_GONE\n---\n" + TABLE + "| KILN_E_DAMP | 1 | Text |\n");
        assertRendered(NamingDiagnostic.NAME_WITHOUT_ROW, """
                a.md:4:3: note: the page's api_name list contains KILN_E_GONE, but no row has that name [WE212]
                    4 | - KILN_E_GONE
                      |   ^^^^^^^^^^^
                """);
    }

    @Test
    void anOriginalOfAnotherLength() {
        NamedPage original = read("en.md", TABLE + "| KILN_E_ONE | 1 | One |\n| KILN_E_TWO | 2 | Two |\n");
        new Naming(Vocabulary.NONE, log)
                .name(Listing.facts("es.md", TABLE + "| KILN_E_ONE | 1 | Uno |\n", log), Optional.of(original));
        assertRendered(NamingDiagnostic.ROWS_DIFFER, """
                es.md:1:1: warning: this page lists 1 codes, its original 2; only rows that certainly match are compared [WE213]
                    1 | | Name | Value | Description |
                      | ^
                      = help: specify the version of the original that this page translates
                """);
    }
}
