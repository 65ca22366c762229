package dev.winerr.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.naming.Evidence;
import dev.winerr.generator.naming.Listing;
import dev.winerr.generator.naming.NamedEntry;
import dev.winerr.generator.naming.NamedPage;
import dev.winerr.generator.text.Block;
import dev.winerr.generator.text.Inline;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Malicious and broken pages are read in bounded time and without exceptions, as far as they can be read. */
class HostilePageTest {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final String HEAD = "| Name | Value | Description |\n|---|---|---|\n";
    private static final String ROW = "| KILN_E_DAMP | 0x80260001 | Text |\n";

    private static NamedPage read(String name, String text) {
        return assertTimeoutPreemptively(LIMIT, () -> Listing.read(name, text));
    }

    private static NamedPage readMarkdown(String text) {
        return read("a.md", text);
    }

    @Test
    void aHundredThousandRows() {
        StringBuilder page = new StringBuilder(HEAD);
        for (int i = 0; i < 100_000; i++) {
            page.append("| KILN_E_")
                    .append(i)
                    .append(" | ")
                    .append(i)
                    .append(" | Text ")
                    .append(i)
                    .append(" |\n");
        }
        List<NamedEntry> entries = readMarkdown(page.toString()).entries();
        assertThat(entries).hasSize(100_000);
        assertThat(entries.get(99_999).description().plain()).isEqualTo("Text 99999");
        assertThat(entries.get(99_999).span().line()).isEqualTo(100_002);
    }

    @Test
    void aHundredThousandRowsOfHtml() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><table>");
        for (int i = 0; i < 100_000; i++) {
            page.append("<tr><td>KILN_E_").append(i).append("<td>").append(i).append("<td>Text\n");
        }
        assertThat(read("a.html", page.toString()).entries()).hasSize(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<dl><dt>",
                "<dl><dd>",
                "<ul><li>",
                "<b>",
                "<span>",
                "<table><tr><td>",
                "<blockquote>",
                "<p>",
                "<a href=/x>",
                "<span id=KILN_E_X>",
                "<em><strong>",
                "<pre>",
                "<svg>",
                "<math>",
                "<!--",
                "<dt>",
                "<script>",
                "<td",
                "&lt;",
                "&#x"
            })
    void tenThousandNestedElements(String open) {
        String nest = open.repeat(10_000);
        read("a.html", "<!DOCTYPE html>" + nest + "KILN_E_DAMP 0x80260001");
        assertThat(readMarkdown(HEAD + ROW + "\n" + nest + "\n").entries()).hasSize(1);
        readMarkdown(HEAD + "| KILN_E_DAMP | 1 | " + nest + " |\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "*a **a ",
                "[",
                "![",
                "`",
                "**",
                "_a ",
                "| ",
                "\\",
                "<dl> <dt>\n\n",
                "# ",
                "1. ",
                "[a](",
                "&"
            })
    void tenThousandNestedMarks(String mark) {
        readMarkdown(mark.repeat(10_000) + "KILN_E_DAMP 0x80260001");
        assertThat(readMarkdown(HEAD + ROW + "\n" + mark.repeat(10_000)).entries())
                .hasSize(1);
        readMarkdown(HEAD + "| KILN_E_DAMP | 1 | " + mark.repeat(10_000) + " |\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KILN_E_",
                "_ ",
                "0",
                "0x8 ",
                "0x80260001 ",
                "(",
                "(a",
                "A_",
                "a: ",
                "1.000",
                "- ",
                "A ",
                "**KILN_E_X** "
            })
    void endlessWords(String piece) {
        String word = piece.repeat(10_000);
        readMarkdown("**" + word + "**\n\n" + word + "\n");
        readMarkdown(HEAD + "| " + word + " | " + word + " | " + word + " |\n" + ROW);
        read("a.html", "<!DOCTYPE html><dl><dt>" + word + "<dd>" + word + "</dl>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<br>", "a<br>", "<b>a</b><br>", "<br><br>a", "<p>a", "<pre>\n</pre>"})
    void fourHundredThousandLinesInACell(String line) {
        String cell = line.repeat(400_000);
        String page = "<!DOCTYPE html><table><tr><td>KILN_E_DAMP<td>1<td>" + cell + "end</table>";
        assertThat(read("a.html", page).entries().get(0).description().plain()).endsWith("end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " \n", "\r\n", "\t", "\n\n \n"})
    void aMillionBlanksInCode(String blank) {
        String blanks = blank.repeat(1_000_000 / blank.length());
        String page = "<!DOCTYPE html><table><tr><td>KILN_E_DAMP<td>1<td><pre>" + blanks + "a" + blanks + "b" + blanks
                + "</pre></table>";
        assertThat(read("a.html", page).entries().get(0).description().plain()).endsWith("b");
        assertThat(readMarkdown("**KILN_E_DAMP** (1)\n\n```\n" + blanks + "a" + blanks + "b\n```\n")
                        .entries())
                .hasSize(1);
    }

    @Test
    void everyCellIsATable() {
        String page = "<!DOCTYPE html>" + "<table><tr><td>KILN_E_DAMP<td>1<td>".repeat(2_000);
        assertThat(read("a.html", page).entries()).isNotNull();
    }

    @Test
    void scriptsAndHandlersAreDropped() {
        NamedPage page = readMarkdown(HEAD
                + "| KILN_E_DAMP | 1 | <script>alert(1)</script><img src=x onerror=alert(2)>"
                + "<a href=\"JaVaScRiPt:alert(3)\" onclick=\"alert(4)\">one</a> <a href=\"data:text/html,x\">two</a> "
                + "[three](vbscript:x) [four](https://example.com/a?b=c&amp;d=%22) <style>p{}</style>"
                + "<iframe src=https://example.com>five</iframe><svg><a href=https://example.com>six</a></svg> |\n");
        List<Inline> content = paragraph(page.entries().get(0));
        assertThat(content)
                .filteredOn(Inline.Link.class::isInstance)
                .containsExactly(new Inline.Link("https://example.com/a?b=c&d=%22", List.of(new Inline.Text("four"))));
        assertThat(page.entries().get(0).description().plain()).isEqualTo("one two three four");
    }

    private static List<Inline> paragraph(NamedEntry entry) {
        return ((Block.Paragraph) entry.description().blocks().get(0)).content();
    }

    @Test
    void entitiesAreCharacters() {
        NamedPage page = readMarkdown(
                HEAD + "| KILN&#95;E&lowbar;DAMP | &#48;x80260001 | &lt;b&gt; &amp;amp; &nbsp;&#0;&#x110000;end |\n");
        NamedEntry entry = page.entries().get(0);
        assertThat(entry.name()).isEqualTo("KILN_E_DAMP");
        assertThat(entry.value()).hasValue(0x80260001);
        assertThat(entry.description().plain()).startsWith("<b> &amp; ").endsWith("end");
    }

    @Test
    void invisibleCharactersAreRemoved() {
        NamedPage page = readMarkdown(
                HEAD + "| KILN_\u200BE_\u00ADDAMP\u202E | 0x8026\u20600001 | a\u202Eb\u2066c\u0000d\u0007e |\n");
        NamedEntry entry = page.entries().get(0);
        assertThat(entry.name()).isEqualTo("KILN_E_DAMP");
        assertThat(entry.evidence()).isEqualTo(Evidence.PRINTED);
        assertThat(entry.value()).hasValue(0x80260001);
        // Markdown replaces NUL with the replacement character (CommonMark 0.31, 2.3).
        assertThat(entry.description().plain()).isEqualTo("abc\uFFFDde");
    }

    @Test
    void mixedEncodingsKeepTheRows() {
        byte[] bytes = (HEAD + ROW + "| KILN_E_TWO | 2 | caf\u00E9 |\n").getBytes(StandardCharsets.ISO_8859_1);
        String misread = new String(bytes, StandardCharsets.UTF_8);
        assertThat(readMarkdown(misread).entries())
                .extracting(NamedEntry::name)
                .containsExactly("KILN_E_DAMP", "KILN_E_TWO");
    }

    @Test
    void fiftyMegabytes() {
        DiagnosticLog log = new DiagnosticLog();
        String page = (HEAD + ROW).repeat(1 + (50 << 20) / (HEAD + ROW).length());
        assertTimeoutPreemptively(LIMIT, () -> Listing.read("a.md", page, log));
        assertThat(log.hasErrors()).isTrue();
    }

    @Test
    void arbitraryBytes() {
        Random random = new Random(42);
        String alphabet = "|_*<>/dltr0xA1\n -#:\\`[]()&;\u0000\u202Eé";
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            StringBuilder page = new StringBuilder(i % 2 == 0 ? HEAD + ROW : "<table><dl><dt>");
            random.ints(400, 0, alphabet.length()).forEach(c -> page.append(alphabet.charAt(c)));
            pages.add(page.toString());
        }
        assertThat(pages).allSatisfy(page -> {
            assertThat(readMarkdown(page).entries()).isNotNull();
            assertThat(read("a.html", page).entries()).isNotNull();
        });
    }

    @Test
    void anEmptyPage() {
        assertThat(readMarkdown("").entries()).isEmpty();
        assertThat(readMarkdown("---\n").entries()).isEmpty();
        assertThat(readMarkdown("---\napi_name:\n- X").entries()).isEmpty();
        assertThat(read("a.html", "").entries()).isEmpty();
    }
}
