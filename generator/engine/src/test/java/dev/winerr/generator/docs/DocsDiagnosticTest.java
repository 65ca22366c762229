package dev.winerr.generator.docs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.naming.Listing;
import dev.winerr.generator.naming.NamedPage;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsDiagnosticTest {
    private static final Set<DocsDiagnostic> TESTED = EnumSet.noneOf(DocsDiagnostic.class);
    private static final String TABLE = "| Name | Value | Description |\n|---|---|---|\n";

    private final DiagnosticLog log = new DiagnosticLog();

    private NamedPage read(String name, String text) {
        return Listing.read(name, text, log);
    }

    /** Asserts the full text of the only finding of a kind. */
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
                      = help: specify a page that lists names with values or descriptions
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
                      = help: specify a Markdown or HTML page
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
    void anErrorPageOfAWebServer() {
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
    void aPageOfUnknownEncoding(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), TABLE + "| KILN_E_ONE | 1 | Öfen |\n", ISO_8859_1);
        new PageReader(log).read(new SourceReader().read(file, "a.md"), Optional.empty());
        assertRendered(DocsDiagnostic.ENCODING_GUESSED, """
                a.md:1:1: warning: this page is not valid UTF-8 and does not declare its encoding; it is read as windows-1252 [WE218]
                    1 | | Name | Value | Description |
                      | ^
                      = help: save it as UTF-8
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
    void aValueWithTooManyBits() {
        NamedPage page = read("a.md", TABLE + "| KILN_E_DAMP | 0x180260001 | Text |\n");
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
                a.md:3:3: warning: value of KILN_E_DAMP is read as 0x0000000D, but the page also has 12 (0xD) [WE210]
                    3 | | KILN_E_DAMP | 12 (0xD) | Text |
                      |   ^^^^^^^^^^^
                      = help: correct the page; if a header is specified, its value is used
                """);
    }

    @Test
    void repairsAreNotesAndContradictionsAreWarnings() {
        read("a.md", TABLE + "| KILN_E_DAMP | 0x8026 0001 | Text |\n| KILN_E_DAMP | 2 | Text |\n");
        assertThat(log.hasErrors()).isFalse();
        assertThat(log.sorted().stream().map(Diagnostic::severity).distinct()).hasSize(2);
    }
}
