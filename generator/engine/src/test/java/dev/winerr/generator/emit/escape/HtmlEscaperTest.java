package dev.winerr.generator.emit.escape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.winerr.generator.text.Block;
import dev.winerr.generator.text.Inline;
import dev.winerr.generator.text.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a value is escaped in HTML depends on where the template inserts it, here at {@code @}. */
class HtmlEscaperTest {
    private static HtmlEscaper at(String template, boolean together) {
        HtmlEscaper escaper = new HtmlEscaper();
        String before = template.substring(0, template.indexOf('@'));
        if (together) {
            escaper.follow(before);
        } else {
            before.chars().forEach(c -> escaper.follow((char) c));
        }
        return escaper;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            @                                     | <b> & "c'               | &lt;b&gt; &amp; &quot;c&#39;
            <p>a</p>@                             | <b>                     | &lt;b&gt;
            <p title=">">@                        | --                      | --
            <p title="@                           | "x --                   | &quot;x --
            <p title='@                           | 'x                      | &#39;x
            <p a="on" title="@                    | x                       | x
            <p a="'" title="@                     | x                       | x
            <!-- @                                | a--b-->c-d              | a- -b- -&gt;c-d
            <!-- ->@                              | a--b                    | a- -b
            <!-- > < " -->@                       | a--b                    | a--b
            <!-->@                                | a--b                    | a--b
            <!DOCTYPE html>@                      | a--                     | a--
            <!-x>@                                | a--                     | a--
            <script>x</script>@                   | <b>                     | &lt;b&gt;
            <script>"</s</SCRIPT ><p title="@     | x                       | x
            <STYLE media="a">x</style>@           | <b>                     | &lt;b&gt;
            <scripts>@                            | <b>                     | &lt;b&gt;
            <title>@                              | <b>                     | &lt;b&gt;
            <a href="@                            | https://example.org/?a&b | https://example.org/?a&amp;b
            <a href="@                            | a/b:c                   | a/b:c
            <a href="@                            | #x                      | #x
            <a href="https://@                    | javascript:x            | javascript:x
            <a title="@                           | javascript:x            | javascript:x
            <a data-href="@                       | javascript:x            | javascript:x
            <a href="x" title="@                  | javascript:x            | javascript:x
            <p button="@                          | x                       | x
            """)
    void aValueIsTextWhereverItIs(String template, String value, String written) throws UnsafeValueException {
        assertThat(at(template, true).value(value)).isEqualTo(written);
        assertThat(at(template, false).value(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <p @                         | in a tag outside of quotes
            <p title=@                   | in a tag outside of quotes
            <p title="a"@                | in a tag outside of quotes
            <!-@                         | in a tag outside of quotes
            </@                          | in a tag outside of quotes
            <script>@                    | in <script>; put it into a data attribute
            <SCRIPT src="x">"@           | in <script>; put it into a data attribute
            <script\\nasync>@            | in <script>; put it into a data attribute
            <script>a </scrip x@         | in <script>; put it into a data attribute
            <style>a@                    | in <style>; put it into a data attribute
            <p onclick="@                | in the attribute 'onclick', which contains code
            <p ONCLICK = '@              | in the attribute 'onclick', which contains code
            <p/onclick="@                | in the attribute 'onclick', which contains code
            <p title="a"onclick="@       | in the attribute 'onclick', which contains code
            <p title='a'onclick="@       | in the attribute 'onclick', which contains code
            <p style="@                  | in the attribute 'style', which contains code
            <iframe srcdoc="a@           | in the attribute 'srcdoc', which contains code
            <a href="@                   | in the attribute 'href'; write http, https or mailto
            <a HREF='@                   | in the attribute 'href'; write http, https or mailto
            <a title="a" href="@         | in the attribute 'href'; write http, https or mailto
            <form action="@              | in the attribute 'action'; write http, https or mailto
            """)
    void aValueThatWouldBeCodeIsRejected(String template, String place) {
        for (boolean together : new boolean[] {true, false}) {
            assertThatExceptionOfType(UnsafeValueException.class)
                    .isThrownBy(() -> at(template.translateEscapes(), together).value("javascript:x"))
                    .withMessage("the value 'javascript:x' is not allowed " + place);
        }
    }

    @Test
    void onlyTheStartOfAnAddressHasAScheme() throws UnsafeValueException {
        HtmlEscaper escaper = at("<a href=\"@", true);
        escaper.value("kiln");
        assertThat(escaper.value("javascript:x")).isEqualTo("javascript:x");
        escaper.follow("\" src=\"");
        assertThatExceptionOfType(UnsafeValueException.class).isThrownBy(() -> escaper.value("javascript:x"));
        escaper.follow("/");
        assertThat(escaper.value("javascript:x")).isEqualTo("javascript:x");
    }

    @ParameterizedTest
    @CsvSource({
        "<p>@, <i>a&lt;</i>",
        "<title>x</title>@, <i>a&lt;</i>",
        "<title>@, a&lt;",
        "<TEXTAREA rows='1'>@, a&lt;",
        "<p title='@, a&lt;",
        "<!-- @, a&lt;"
    })
    void aDescriptionKeepsItsStructureBetweenTags(String template, String written) throws UnsafeValueException {
        RichText text = new RichText(
                List.of(new Block.Paragraph(List.of(new Inline.Emphasis(List.of(new Inline.Text("a<")))))));
        assertThat(at(template, true).description(text)).contains(written).doesNotContain("<<");
        assertThat(at(template, true).description(text).contains("<i>")).isEqualTo(written.contains("<i>"));
    }

    @Test
    void aValueDoesNotEndAComment() throws UnsafeValueException {
        assertThat(at("<!-- @", true).value("a-")).isEqualTo("a- ");
    }

    @Test
    void hiddenCharactersBecomeEntities() throws UnsafeValueException {
        assertThat(at("@", true).value("a\u202Eb\nc\td\re\ff")).isEqualTo("a&#8238;b\nc\td e f");
    }
}
