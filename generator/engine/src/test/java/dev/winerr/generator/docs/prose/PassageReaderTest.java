package dev.winerr.generator.docs.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.docs.PageCases;
import dev.winerr.generator.docs.markup.PageDom;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.text.Block;
import dev.winerr.generator.text.Inline;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages are in {@code passages.txt}, with a line for each passage, its text as Markdown. */
class PassageReaderTest {
    private static final LinkResolver LINKS = new LinkResolver(Optional.of("https://example.org/kiln/damp.html"));

    private static List<Passage> read(PageDom page) {
        return new PassageReader(LINKS).read(page.document().body().childNodes());
    }

    private static List<Passage> read(String html) {
        return read(PageDom.parse(new SourceFile("kiln.html", html)));
    }

    @Test
    void readsVisibleContentLineByLine() throws IOException {
        PageCases.check(
                "prose/passages.txt",
                page -> read(PageDom.parse(page)).stream()
                        .map(PassageReaderTest::line)
                        .collect(Collectors.joining("\n")));
    }

    private static String line(Passage passage) {
        return (passage.continued() ? "+ " : "")
                + (passage.container().isEmpty() ? "text" : passage.container())
                + (passage.strong() ? " strong" : "")
                + (passage.linked() ? " linked" : "")
                + (passage.isCode() ? " code" : "")
                + passage.ids().stream().map(id -> " #" + id).collect(Collectors.joining())
                + passage.originals().stream().map(text -> " {" + text + "}").collect(Collectors.joining())
                + ": " + markdown(passage.block());
    }

    private static String markdown(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return markdown(paragraph.content());
        } else if (block instanceof Block.Listing list) {
            return (list.ordered() ? "1. " : "- ")
                    + list.items().stream()
                            .map(item -> item.stream()
                                    .map(PassageReaderTest::markdown)
                                    .collect(Collectors.joining(" / ", "(", ")")))
                            .collect(Collectors.joining(" "));
        }
        return "```" + ((Block.CodeBlock) block).text().replace("\n", "/") + "```";
    }

    private static String markdown(List<Inline> content) {
        return content.stream().map(PassageReaderTest::markdown).collect(Collectors.joining());
    }

    private static String markdown(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        } else if (inline instanceof Inline.Code code) {
            return "`" + code.text() + "`";
        } else if (inline instanceof Inline.Link link) {
            return "[" + markdown(link.content()) + "](" + link.target() + ")";
        } else if (inline instanceof Inline.Strong strong) {
            return "**" + markdown(strong.content()) + "**";
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return "*" + markdown(emphasis.content()) + "*";
        }
        return "//";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3  | **Dam**                       | **p**[ `is`](https://example.org/) so
            4  | **Damp**                      | [`is`](https://example.org/) so
            6  | **Damp**[ `i`](https://example.org/) | [`s`](https://example.org/) so
            7  | **Damp**[ `is`](https://example.org/) | so
            10 | **Damp**[ `is`](https://example.org/) so |
            """)
    void aLineIsCutInTwo(int at, String head, String tail) {
        Passage line = read("<p><b>Damp</b><a href=https://example.org/> <code>is</code></a> so</p>")
                .get(0);
        assertThat(line.text()).isEqualTo("Damp is so");
        assertThat(markdown(line.cut(at).block())).isEqualTo(head);
        assertThat(markdown(line.from(at).block())).isEqualTo(tail == null ? "" : tail);
    }

    @Test
    void aCutLineIsStripped() {
        Passage line = read("<p>Damp is so").get(0);
        assertThat(line.cut(5).text()).isEqualTo("Damp");
        assertThat(line.from(4).text()).isEqualTo("is so");
        assertThat(line.from(4).place()).isEqualTo(new Passage.Place(8, 13));
        assertThat(line.place()).isEqualTo(new Passage.Place(3, 13));
        assertThat(markdown(read("<p><b>Damp</b>!").get(0).from(4).block())).isEqualTo("!");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a<br>b                 | a//b
            <p>a</p><p>b<br>c</p>  | a / b//c
            a<br><pre>b</pre>c     | a / ```b``` / c
            a<ul><li>b</ul>        | a / - (b)
            """)
    void joinsLinesSeparatedByBreaks(String html, String text) {
        assertThat(Passage.join(read(html)).blocks().stream()
                        .map(PassageReaderTest::markdown)
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://example.org/a b, https://example.org/a%20b
            HTTP://example.org/, HTTP://example.org/
            //example.org/a, https://example.org/a
            /windows/win32, https://learn.microsoft.com/windows/win32
            clay.html#wet, https://example.org/kiln/clay.html#wet
            ../mud, https://example.org/mud
            #wet, https://example.org/kiln/damp.html#wet
            javascript:alert(1), ''
            mailto:a@example.org, ''
            data:text/html, ''
            https://[, ''
            """)
    void onlyWebAddressesAreLinks(String href, String address) {
        assertThat(LINKS.resolve(href).orElse("")).isEqualTo(address);
    }

    @Test
    void aRelativeLinkNeedsTheAddressOfItsPage() {
        assertThat(new LinkResolver(Optional.empty()).resolve("clay.html")).isEmpty();
        assertThat(new LinkResolver(Optional.empty()).resolve("/clay")).hasValue("https://learn.microsoft.com/clay");
    }
}
