package dev.winerr.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.naming.Listing;
import dev.winerr.generator.naming.NamedPage;
import dev.winerr.generator.text.Block;
import dev.winerr.generator.text.Inline;
import dev.winerr.generator.text.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Descriptions keep their text and structure, and lose active content. */
class DescriptionTest {

    private static RichText describe(String cell) {
        NamedPage page = Listing.read(
                "a.md", "| Name | Value | Description |\n|---|---|---|\n| KILN_E_DAMP | 1 | " + cell + " |\n");
        return page.entries().get(0).description();
    }

    private static Inline text(String text) {
        return new Inline.Text(text);
    }

    private static RichText paragraph(Inline... content) {
        return new RichText(List.of(new Block.Paragraph(List.of(content))));
    }

    @Test
    void keepsLinksAndEmphasis() {
        assertThat(describe("Call [**IKiln::Dry**](/windows/desktop/api/kiln) *now* or `later` .<br/>"))
                .isEqualTo(paragraph(
                        text("Call "),
                        new Inline.Link(
                                "https://learn.microsoft.com/windows/desktop/api/kiln",
                                List.of(new Inline.Strong(List.of(text("IKiln::Dry"))))),
                        text(" "),
                        new Inline.Emphasis(List.of(text("now"))),
                        text(" or "),
                        new Inline.Code("later"),
                        text(" .")));
    }

    @Test
    void keepsLineBreaksParagraphsAndLists() {
        assertThat(describe("One<br/>two<p>three</p><ul><li>a</li><li>b<ol><li>c</li></ol></li></ul><pre>x\ty</pre>"))
                .isEqualTo(new RichText(List.of(
                        new Block.Paragraph(List.of(text("One"), new Inline.Break(), text("two"))),
                        new Block.Paragraph(List.of(text("three"))),
                        new Block.Listing(
                                false,
                                List.of(
                                        List.of(new Block.Paragraph(List.of(text("a")))),
                                        List.of(
                                                new Block.Paragraph(List.of(text("b"))),
                                                new Block.Listing(
                                                        true,
                                                        List.of(List.of(new Block.Paragraph(List.of(text("c"))))))))),
                        new Block.CodeBlock("x\ty"))));
    }

    @Test
    void keepsBoldAcrossALineBreak() {
        assertThat(describe("<b>one<br>two</b>"))
                .isEqualTo(paragraph(
                        new Inline.Strong(List.of(text("one"))),
                        new Inline.Break(),
                        new Inline.Strong(List.of(text("two")))));
    }

    @Test
    void removesAValueWithoutChangingTheRest() {
        NamedPage page = Listing.read("a.md", """
                | Return code | Description |
                |---|---|
                | **KILN_E_DAMP** | See [the *wet* clay](https://example.com). Value: 0x80260001 |
                | **KILN_E_DRY** | Valor: 0x80260002 |
                """);
        assertThat(page.entries())
                .extracting(entry -> entry.value().orElseThrow())
                .containsExactly(0x80260001, 0x80260002);
        assertThat(page.entries().get(0).description())
                .isEqualTo(paragraph(
                        text("See "),
                        new Inline.Link(
                                "https://example.com",
                                List.of(text("the "), new Inline.Emphasis(List.of(text("wet"))), text(" clay"))),
                        text(".")));
        assertThat(page.entries().get(1).description()).isEqualTo(RichText.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "/windows/x, https://learn.microsoft.com/windows/x",
        "https://example.com/a, https://example.com/a",
        "Http://example.com/a, Http://example.com/a",
        "//example.com/a, https://example.com/a"
    })
    void resolvesLinks(String href, String target) {
        assertThat(describe("<a href=\"" + href + "\">x</a>"))
                .isEqualTo(paragraph(new Inline.Link(target, List.of(text("x")))));
    }

    @ParameterizedTest
    @CsvSource({
        "kiln.md",
        "#top",
        "../x",
        "javascript:alert(1)",
        "mailto:a@example.com",
        "ftp://example.com",
        "http://[",
        "''"
    })
    void keepsOnlyTheTextOfOtherLinks(String href) {
        assertThat(describe("<a href=\"" + href + "\">x</a>")).isEqualTo(paragraph(text("x")));
    }

    @Test
    void resolvesRelativeLinksIfThePageDeclaresItsAddress() {
        NamedPage page = Listing.read("a.html", """
                <!DOCTYPE html><link rel="canonical" href="https://learn.microsoft.com/en-us/kiln/codes">
                <table><tr><td>KILN_E_DAMP</td><td>1</td><td><a href="../clay#wet">x</a></td></tr></table>
                """);
        assertThat(page.entries().get(0).description())
                .isEqualTo(
                        paragraph(new Inline.Link("https://learn.microsoft.com/en-us/clay#wet", List.of(text("x")))));
    }
}
