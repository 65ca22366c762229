package dev.winerr.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a text keep its markup. */
class InlineTest {
    private static final String ADDRESS = "https://example.org/";

    private static final List<Inline> TEXT = List.of(
            new Inline.Text("ab"),
            new Inline.Strong(List.of(new Inline.Text("cd"))),
            new Inline.Break(),
            new Inline.Emphasis(List.of(new Inline.Code("ef"), new Inline.Text("g"))),
            new Inline.Link(ADDRESS, List.of(new Inline.Text("hi"))));

    /** {@code *strong*}, {@code _emphasis_}, {@code `code`}, {@code [link]} and {@code /} for a break. */
    private static String written(List<Inline> content) {
        return content.stream().map(InlineTest::written).collect(Collectors.joining());
    }

    private static String written(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        } else if (inline instanceof Inline.Code code) {
            return "`" + code.text() + "`";
        } else if (inline instanceof Inline.Strong strong) {
            return "*" + written(strong.content()) + "*";
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return "_" + written(emphasis.content()) + "_";
        } else if (inline instanceof Inline.Link link) {
            assertThat(link.target()).isEqualTo(ADDRESS);
            return "[" + written(link.content()) + "]";
        }
        return "/";
    }

    @Test
    void countsVisibleCharacters() {
        assertThat(Inline.length(TEXT)).isEqualTo(9);
        assertThat(TEXT).extracting(Inline::length).containsExactly(2, 2, 0, 3, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2147483647, ab*cd*/_`ef`g_[hi]",
        "0, 9, ab*cd*/_`ef`g_[hi]",
        "0, 8, ab*cd*/_`ef`g_[h]",
        "1, 9, b*cd*/_`ef`g_[hi]",
        "0, 2, ab",
        "0, 1, a",
        "2, 4, *cd*",
        "3, 4, *d*",
        "3, 5, *d*/_`e`_",
        "4, 6, /_`ef`_",
        "4, 7, /_`ef`g_",
        "5, 7, _`f`g_",
        "6, 8, _g_[h]",
        "7, 9, [hi]",
        "8, 9, [i]",
        "9, 9, ''",
        "4, 4, ''"
    })
    void aPartKeepsItsMarkup(int from, int to, String part) {
        assertThat(written(Inline.slice(TEXT, from, to))).isEqualTo(part);
    }

    @Test
    void eachElementHasParts() {
        assertThat(new Inline.Break().slice(0, 0)).isEqualTo(new Inline.Break());
        assertThat(new Inline.Code("abc").slice(1, 2)).isEqualTo(new Inline.Code("b"));
        assertThat(new Inline.Text("abc").slice(1, 2)).isEqualTo(new Inline.Text("b"));
    }
}
