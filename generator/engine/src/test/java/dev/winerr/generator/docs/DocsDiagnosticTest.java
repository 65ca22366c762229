package dev.winerr.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DocsDiagnosticTest {
    private static final Set<DocsDiagnostic> TESTED = EnumSet.noneOf(DocsDiagnostic.class);
    private static final String TABLE = "| Name | Value | Description |\n|---|---|---|\n";

    private final DiagnosticLog log = new DiagnosticLog();

    private DocPage read(String name, String text) {
        return Listing.read(name, text, log);
    }

    /** Asserts what a person sees of the only finding of a kind. */
    private void assertRendered(DocsDiagnostic kind, String expected) {
        TESTED.add(kind);
        String rendered = log.sorted().stream()
                .filter(diagnostic -> diagnostic.kind() == kind)
                .map(DiagnosticRenderer.plain()::render)
                .collect(Collectors.joining());
        assertThat(rendered).isEqualTo(expected);
    }

    @AfterAll
    static void everyKindIsTested() {
        assertThat(TESTED).containsExactlyInAnyOrder(DocsDiagnostic.values());
    }

    @Test
    void everyIdIsDistinctAndOfThisStage() {
        Set<String> ids = Arrays.stream(DocsDiagnostic.values())
                .map(DocsDiagnostic::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ids).hasSize(DocsDiagnostic.values().length).allMatch(id -> id.matches("WE2\\d\\d"));
    }

    @Test
    void aPageWithoutCodes() {
        assertThat(read("a.md", "# Kilns\n\nKilns are hot.\n").entries()).isEmpty();
        assertRendered(DocsDiagnostic.NO_CODES, """
                a.md:1:1: error: this page has no table or list of codes [WE201]
                    1 | # Kilns
                      | ^
                      = help: name a page that lists names with values or descriptions
                """);
    }

    @Test
    void aBinaryFile() {
        assertThat(read("a.md", "MZ\u0000\u0001\u0002 KILN_E_DAMP 0x80260001").entries())
                .isEmpty();
        assertRendered(DocsDiagnostic.BINARY, """
                a.md:1:1: error: this file is not text [WE202]
                    1 | MZ\uFFFD\uFFFD\uFFFD KILN_E_DAMP 0x80260001
                      | ^
                      = help: name a Markdown or HTML page
                """);
    }

    @Test
    void aPageThatIsTooLarge() {
        String page = "# Big\n" + "x".repeat(PageReader.MAX_CHARACTERS);
        assertThat(read("a.md", page).entries()).isEmpty();
        assertRendered(DocsDiagnostic.TOO_LARGE, """
                a.md:1:1: error: this page has 8388614 characters; at most 8388608 are read [WE203]
                    1 | # Big
                      | ^
                      = help: split the page; the largest that Microsoft publishes has some 600,000
                """);
    }

    @Test
    void anErrorOfAWebServer() {
        assertThat(read("a.html", "<html><head><title>503 Service Unavailable</title></head></html>")
                        .entries())
                .isEmpty();
        assertRendered(DocsDiagnostic.ERROR_PAGE, """
                a.html:1:1: error: this is not the page but the error message of a web server: '503 Service Unavailable' [WE204]
                    1 | <html><head><title>503 Service Unavailable</title></head></html>
                      | ^
                      = help: fetch the page again
                """);
    }

    @Test
    void aDamagedNameThatCameBack() {
        read("a.md", TABLE + "| <span id=\"KILN_E_DAMP\"></span>KILN \\_ E \\_ HÚMEDO | 1 | Text |\n");
        assertRendered(DocsDiagnostic.NAME_RECOVERED, """
                a.md:3:33: note: name 'KILN _ E _ HÚMEDO' is damaged; it is KILN_E_DAMP by span-id [WE205]
                    3 | | <span id="KILN_E_DAMP"></span>KILN \\_ E \\_ HÚMEDO | 1 | Text |
                      |                                 ^^^^^^^^^^^^^^^^^^^
                """);
    }

    @Test
    void aDamagedNameThatNothingGivesBack() {
        DocPage page = read("a.md", TABLE + "| KILN \\_ E \\_ HÚMEDO | 1 | Text |\n");
        assertThat(log.sorted()).isEmpty();
        DamagedNames.report(page, log);
        assertRendered(DocsDiagnostic.NAME_LOST, """
                a.md:3:3: warning: name 'KILN _ E _ HÚMEDO' is damaged, and nothing tells what it was [WE206]
                    3 | | KILN \\_ E \\_ HÚMEDO | 1 | Text |
                      |   ^^^^^^^^^^^^^^^^^^^
                      = help: give the page that this one translates, or the header that defines the code
                """);
    }

    @Test
    void anIdThatContradictsTheName() {
        DocPage page = read("a.md", TABLE + "| <span id=\"KILN_E_OLD\"></span>KILN_E_NEW | 1 | Text |\n");
        assertThat(page.entries().get(0).name()).isEqualTo("KILN_E_NEW");
        assertRendered(DocsDiagnostic.NAMES_DISAGREE, """
                a.md:3:32: warning: this code is called KILN_E_NEW, but the id beside it says KILN_E_OLD [WE207]
                    3 | | <span id="KILN_E_OLD"></span>KILN_E_NEW | 1 | Text |
                      |                                ^^^^^^^^^^
                      = help: correct the page, or the original that it translates
                """);
    }

    @Test
    void aNameThatOnlyLooksWhole() {
        DocPage page = read("a.es.md", TABLE + "| <span id=\"KILN_E_LID\"></span>KILN_E_TAPA | 1 | Text |\n");
        assertThat(page.entries().get(0).name()).isEqualTo("KILN_E_LID");
        assertRendered(DocsDiagnostic.NAMES_DISAGREE, """
                a.es.md:3:32: warning: this code is called KILN_E_LID, but the printed name says KILN_E_TAPA [WE207]
                    3 | | <span id="KILN_E_LID"></span>KILN_E_TAPA | 1 | Text |
                      |                                ^^^^^^^^^^^
                      = help: correct the page, or the original that it translates
                """);
    }

    @Test
    void aDamagedValue() {
        read("a.md", TABLE + "| KILN_E_DAMP | 0x8026 0001, | Text |\n");
        assertRendered(DocsDiagnostic.VALUE_RECOVERED, """
                a.md:3:3: note: value '0x8026 0001,' is damaged; it is read as 0x80260001 [WE208]
                    3 | | KILN_E_DAMP | 0x8026 0001, | Text |
                      |   ^^^^^^^^^^^
                """);
    }

    @Test
    void aValueOfTooManyBits() {
        DocPage page = read("a.md", TABLE + "| KILN_E_DAMP | 0x180260001 | Text |\n");
        assertThat(page.entries().get(0).value()).isEmpty();
        assertRendered(DocsDiagnostic.VALUE_TOO_WIDE, """
                a.md:3:3: warning: value '0x180260001' of KILN_E_DAMP does not fit in 32 bits [WE209]
                    3 | | KILN_E_DAMP | 0x180260001 | Text |
                      |   ^^^^^^^^^^^
                      = help: correct the value on the page
                """);
    }

    @Test
    void aValueThatContradictsItself() {
        read("a.md", TABLE + "| KILN_E_DAMP | 12 (0xD) | Text |\n");
        assertRendered(DocsDiagnostic.VALUES_DISAGREE, """
                a.md:3:3: warning: value of KILN_E_DAMP is read as 0x0000000D, but it also says 12 (0xD) [WE210]
                    3 | | KILN_E_DAMP | 12 (0xD) | Text |
                      |   ^^^^^^^^^^^
                      = help: correct the page; a header decides if one is given
                """);
    }

    @Test
    void aCodeThatIsListedTwice() {
        read("a.md", TABLE + "| KILN_E_DAMP | 1 | Text |\n| KILN_E_DAMP | 1 | Other |\n| KILN_E_DAMP | 1 | Text |\n");
        assertRendered(DocsDiagnostic.LISTED_TWICE, """
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
    void aPromisedNameWithoutARow() {
        read("a.md", "---\napi_name:\n- KILN_E_DAMP\n- KILN_E_GONE\n---\n" + TABLE + "| KILN_E_DAMP | 1 | Text |\n");
        assertRendered(DocsDiagnostic.NAME_WITHOUT_ROW, """
                a.md:4:3: note: the page's api_name list has KILN_E_GONE, but no row of it does [WE212]
                    4 | - KILN_E_GONE
                      |   ^^^^^^^^^^^
                """);
    }

    @Test
    void anOriginalOfAnotherLength() {
        DocPage original = read("en.md", TABLE + "| KILN_E_ONE | 1 | One |\n| KILN_E_TWO | 2 | Two |\n");
        DocPage page = read("es.md", TABLE + "| KILN_E_ONE | 1 | Uno |\n");
        new Originals(log).apply(page, original);
        assertRendered(DocsDiagnostic.ROWS_DIFFER, """
                es.md:1:1: warning: this page lists 1 codes, its original 2; only rows that match surely are compared [WE213]
                    1 | | Name | Value | Description |
                      | ^
                      = help: give the version of the original that this page translates
                """);
    }

    @Test
    void repairsAreNotesAndContradictionsAreWarnings() {
        read("a.md", TABLE + "| KILN_E_DAMP | 0x8026 0001 | Text |\n| KILN_E_DAMP | 2 | Text |\n");
        assertThat(log.hasErrors()).isFalse();
        assertThat(log.sorted().stream().map(Diagnostic::severity).distinct()).hasSize(2);
    }
}
