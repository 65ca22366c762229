package dev.winerr.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.text.Block.CodeBlock;
import dev.winerr.generator.text.Block.Listing;
import dev.winerr.generator.text.Block.Paragraph;
import dev.winerr.generator.text.Inline.Break;
import dev.winerr.generator.text.Inline.Code;
import dev.winerr.generator.text.Inline.Emphasis;
import dev.winerr.generator.text.Inline.Link;
import dev.winerr.generator.text.Inline.Strong;
import dev.winerr.generator.text.Inline.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {
    private static Paragraph paragraph(Inline... content) {
        return new Paragraph(List.of(content));
    }

    private static Paragraph says(String text) {
        return paragraph(new Text(text));
    }

    static List<Arguments> plainTexts() {
        return List.of(
                Arguments.of("several blanks are one", says("a  b \t c"), "a b c"),
                Arguments.of("a no-break space is a blank", says("a\u00A0b\u00A0 c"), "a b c"),
                Arguments.of("blanks around a line are dropped", says(" \u00A0a\u00A0 "), "a"),
                Arguments.of("a line end of the source is a blank", says("a\nb\r\nc\rd"), "a b c d"),
                Arguments.of(
                        "only a break starts a line", paragraph(new Text("a "), new Break(), new Text(" b")), "a\nb"),
                Arguments.of("a break may come first", paragraph(new Break(), new Text("a")), "\na"),
                Arguments.of("code may have lines", paragraph(new Code("a\rb")), "a\nb"),
                Arguments.of(
                        "what is marked up is visible",
                        paragraph(
                                new Strong(List.of(new Text("a"))),
                                new Emphasis(List.of(new Text("b"))),
                                new Code("c"),
                                new Link("https://example.org/", List.of(new Text("d"), new Code("e")))),
                        "abcde"),
                Arguments.of(
                        "each item is a line",
                        new Listing(true, List.of(List.of(says("a")), List.of(says("b"), says("c")))),
                        "a\nb\nc"),
                Arguments.of(
                        "a list in a list too",
                        new Listing(
                                false, List.of(List.of(says("a"), new Listing(false, List.of(List.of(says("b"))))))),
                        "a\nb"),
                Arguments.of(
                        "code keeps its blanks but the last ones", new CodeBlock("  a  b\n\tc \n\n"), "  a  b\n\tc"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plainTexts")
    void isPlainText(String rule, Block block, String plain) {
        assertThat(new RichText(List.of(block)).plain()).isEqualTo(plain);
    }

    @Test
    void eachParagraphWithAVisibleCharacterIsALine() {
        RichText text = new RichText(List.of(says("a"), says(" \u00A0"), new CodeBlock("\n"), says("b")));
        assertThat(text.plain()).isEqualTo("a\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00A0"})
    void isEmptyWithoutVisibleCharacters(String text) {
        assertThat(new RichText(List.of(says(text))).isEmpty()).isTrue();
        assertThat(new RichText(List.of(says(text + "x"))).isEmpty()).isFalse();
    }

    @Test
    void plainTextIsOneParagraphOrNothing() {
        assertThat(RichText.ofPlain("a < b")).isEqualTo(new RichText(List.of(says("a < b"))));
        assertThat(RichText.ofPlain(" \n")).isSameAs(RichText.EMPTY);
    }
}
