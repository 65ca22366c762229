package dev.winerr.generator.docs.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maps HTML to the part of a page, between {@code «»}, that it was generated from; their lengths may differ. */
class OffsetMapTest {
    private static final int AT = 100;

    private static Span span(String page, int htmlLength, int from, int to) {
        int start = page.indexOf('«');
        int end = page.indexOf('»') - 1;
        OffsetMap map = new OffsetMap(new SourceFile("kiln.md", page.replaceAll("[«»]", "")));
        map.add(AT, htmlLength, start, end - start);
        return map.span(AT + from, AT + to);
    }

    @ParameterizedTest
    @CsvSource({
        // The same length.
        "x«kiln»y, 4, 0, 4, 1 kiln",
        "x«kiln»y, 4, 1, 3, 2 il",
        "x«kiln»y, 4, 3, 3, 4 n",
        "x«kiln»y, 4, 3, 9, 4 n",
        "x«kiln»y, 4, 9, 10, 4 n",
        "x«»y, 0, 0, 1, 1 y",
        // An escaped character is one character of HTML.
        "x«a\\_b\\*c»y, 5, 0, 1, 1 a",
        "x«a\\_b\\*c»y, 5, 1, 2, 3 _",
        "x«a\\_b\\*c»y, 5, 2, 3, 4 b",
        "x«a\\_b\\*c»y, 5, 3, 4, 6 *",
        "x«a\\_b\\*c»y, 5, 4, 5, 7 c",
        "x«a\\_b\\*c»y, 5, 0, 5, 1 a\\_b\\*c",
        "x«a\\_b\\*c»y, 5, 1, 3, 3 _b",
        "x«a\\!b\\~c»y, 5, 1, 2, 3 !",
        "x«a\\!b\\~c»y, 5, 3, 4, 6 ~",
        "x«a\\bc»y, 9, 1, 2, 2 \\",
        "x«a\\bc»y, 9, 2, 3, 3 b",
        // An entity, whose length differs: only both ends are certain.
        "x«a&copy;»y, 2, 1, 2, 7 ;",
        "x«a&copy;»y, 2, 0, 2, 1 a&copy;",
        "x«ü»y, 6, 3, 4, 1 ü",
        "x«üb»y, 7, 4, 5, 2 b",
        "x«ab\\», 5, 2, 3, 3 \\"
    })
    void charactersHaveAnOrigin(String page, int htmlLength, int from, int to, String origin) {
        Span span = span(page, htmlLength, from, to);
        assertThat(span.start() + " " + span.text()).isEqualTo(origin);
    }

    @Test
    void aSpanEndsWithItsLine() {
        assertThat(span("«ab\ncd»", 5, 0, 5).text()).isEqualTo("ab");
        assertThat(span("«ab\rcd»", 5, 1, 5).text()).isEqualTo("b");
    }

    @Test
    void usesThePartThatStartsLast() {
        OffsetMap map = new OffsetMap(new SourceFile("kiln.md", "x".repeat(1000)));
        for (int i = 0; i < 300; i++) {
            map.add(AT + 10 * i, 2, 3 * i + 1, 2);
        }
        assertThat(map.span(0, 1).start()).as("nothing began").isZero();
        for (int i = 0; i < 300; i++) {
            assertThat(map.span(AT + 10 * i, AT + 10 * i + 2))
                    .extracting(Span::start, Span::end)
                    .containsExactly(3 * i + 1, 3 * i + 3);
            assertThat(map.span(AT + 10 * i + 5, AT + 10 * i + 6).start()).isEqualTo(3 * i + 2);
        }
    }

    @Test
    void anHtmlPageIsMappedToItself() {
        Span span = OffsetMap.identity(new SourceFile("kiln.html", "<p>kiln")).span(3, 7);
        assertThat(span.start() + " " + span.text()).isEqualTo("3 kiln");
    }
}
