package dev.winerr.generator.docs.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Line endings in the tables are written as in Java. */
class PageDomTest {
    private static PageDom parse(String name, String escaped) {
        return PageDom.parse(new SourceFile(name, escaped.translateEscapes()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kiln.html | *a*                        | true
            KILN.HTM  | *a*                        | true
            kiln.md   | <!DOCTYPE html><p>a        | true
            kiln.md   | <html><p>a                 | true
            kiln.md   | <p>a                       | false
            kiln.txt  | <p>a                       | true
            kiln.txt  | <!-- a --> <p>a            | true
            kiln.txt  | <!-- a -->\\n*a*           | false
            kiln.txt  | *a*                        | false
            kiln.html | ---\\na: b\\n---\\n*a*     | false
            """)
    void distinguishesHtmlFromMarkdownByNameAndContent(String name, String page, boolean html) {
        assertThat(parse(name, page).html()).isEqualTo(html);
        assertThat(parse(name, page).document().select("em")).hasSize(!html && page.contains("*a*") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>a<main><p>b</main>                                          | b
            <p>a<div role=main><p>b</div>                                  | b
            <p>a<article><p>b</article>                                    | b
            <article><p>a</article><main><p>b</main>                       | b
            <main><p>a<div id=main-column><div class=content><p>b</div></div></main> | b
            <p>a<main>b</main>                                             | ab
            <p>a<main><table><tr><td>b</table></main>                      | b
            """)
    void theContentOfAnHtmlPageExcludesTheSiteAroundIt(String page, String content) {
        assertThat(parse("kiln.html", page).content().wholeText()).isEqualTo(content);
    }

    @Test
    void theContentOfMarkdownIsTheWholePage() {
        assertThat(parse("kiln.md", "a\\n\\n<main><p>b</p></main>").content().text())
                .isEqualTo("a b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kiln.html | <p>a<p>kiln                | 1:8 kiln
            kiln.md   | a\\n\\nkiln                | 3:1 kiln
            kiln.md   | ---\\na: b\\n---\\nkiln    | 4:1 kiln
            kiln.md   | a **kiln** b               | 1:5 kiln
            kiln.md   | ¦ a ¦ b ¦\\n¦---¦---¦\\n¦ c ¦ kiln ¦ | 3:7 kiln
            kiln.md   | a <b>kiln</b>              | 1:6 kiln
            kiln.md   | - a\\r\\n- kiln            | 2:3 kiln
            """)
    void textHasItsPositionInThePage(String name, String page, String place) {
        PageDom dom = parse(name, page.replace('¦', '|'));
        Span span = dom.document().stream()
                .flatMap(element -> element.textNodes().stream())
                .filter(node -> node.getWholeText().equals("kiln"))
                .map(node -> span(dom, node))
                .findFirst()
                .orElseThrow();
        assertThat(span.line() + ":" + span.column() + " " + span.text()).isEqualTo(place);
    }

    private static Span span(PageDom dom, TextNode node) {
        int start = node.sourceRange().startPos();
        return dom.offsets().span(start, start + node.getWholeText().length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a [!INCLUDE[b](c.md)] d        | a d
            [!div class="a"]b              | b
            a :::image source="b"::: c     | a c
            ::: zone a\\nb\\n::: zone-end  | b
            <xref:Acme.Start>              | Acme.Start
            [!NOTE]                        | [!NOTE]
            """)
    void markersOfTheSiteAreHidden(String page, String seen) {
        String shown = parse("kiln.md", page).document().text();
        assertThat(shown.replace("\u200B", "").strip()).isEqualTo(seen);
    }
}
