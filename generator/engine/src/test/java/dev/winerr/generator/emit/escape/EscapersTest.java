package dev.winerr.generator.emit.escape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template with {@code @} in place of a value; line endings in the tables are written as in Java. */
class EscapersTest {
    private static String written(String file, String template, String value) throws UnsafeValueException {
        Escaper escaper = Escapers.forFile(file);
        int at = template.indexOf('@');
        template.substring(0, at).chars().forEach(c -> escaper.follow((char) c));
        return template.substring(0, at) + escaper.value(value) + template.substring(at + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            a.java¦ "@"           ¦ say "\\\\"\\n     ¦ "say \\"\\\\\\"\\n"
            a.java¦ '@'           ¦ '                 ¦ '\\''
            a.java¦ x = @         ¦ E_DAMP            ¦ x = E_DAMP
            a.java¦ x = @         ¦ -5                ¦ x = -5
            a.java¦ "\\\\\\\\" + @ ¦ E_DAMP           ¦ "\\\\" + E_DAMP
            a.java¦ /* */ @       ¦ E_DAMP            ¦ /* */ E_DAMP
            a.java¦ // @          ¦ a\\nb <c>         ¦ // a b &lt;c&gt;
            a.kt  ¦ "@"           ¦ $x                ¦ "\\$x"
            a.ts  ¦ "@"           ¦ $x                ¦ "$x"
            a.csv ¦ @             ¦ a,b               ¦ "a,b"
            a.csv ¦ @             ¦ a "b"             ¦ "a ""b""\"
            a.csv ¦ "@"           ¦ a, "b"            ¦ "a, ""b""\"
            a.csv ¦ @             ¦ =1+1              ¦ '=1+1
            a.csv ¦ a,@           ¦ -x                ¦ a,'-x
            a.csv ¦ a,@           ¦ -12               ¦ a,-12
            a.csv ¦ a @           ¦ =b                ¦ a =b
            a.json¦ "@"           ¦ a\\t"\\\\         ¦ "a\\t\\"\\\\"
            a.json¦ [@]           ¦ -12               ¦ [-12]
            a.json¦ [@]           ¦ null              ¦ [null]
            a.json¦ "\\\\"", "@"  ¦ "                 ¦ "\\"", "\\""
            a.md  ¦ @             ¦ a*b_c_d _e        ¦ a\\*b_c_d \\_e
            a.md  ¦ @             ¦ # <b> & $         ¦ \\# &lt;b&gt; &amp; \\$
            a.md  ¦ @             ¦ a\\nb             ¦ a<br>b
            a.md  ¦ `@`           ¦ a`b|c             ¦ `a'b\\|c`
            a.xml ¦ <a>@</a>      ¦ b < c & d         ¦ <a>b &lt; c &amp; d</a>
            a.txt ¦ @             ¦ a\\t<"            ¦ a\\t<"
            a.kiln¦ @             ¦ a <"              ¦ a <"
            """)
    void aValueStaysTextInEveryLanguage(String file, String template, String value, String written)
            throws UnsafeValueException {
        assertThat(written(file, template.translateEscapes(), value.translateEscapes())
                        .replace("\t", "\\t"))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            a.java¦ x = @      ¦ a b
            a.java¦ x = @      ¦ a;b
            a.cs  ¦ $"@        ¦ a
            a.cpp ¦ R"@        ¦ a
            a.json¦ [@]        ¦ a
            a.json¦ [@]        ¦ 01
            """)
    void aValueThatCannotBeTextIsRejected(String file, String template, String value) {
        assertThatExceptionOfType(UnsafeValueException.class).isThrownBy(() -> written(file, template, value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            @=x    ¦ a b=c:d#e
            x=@    ¦ ~  a  ~
            x:@    ¦ ~ a=b~
            x=y:@  ¦ ~ =b~
            x = @  ¦ =b
            x=y@   ¦ ~ a~
            # @    ¦ a\\nb=c
            x=\\\\n@ ¦ a\\\\b\\r\\n\\tc
            """)
    void aBundleReadsBackWhatWasWritten(String template, String value) throws UnsafeValueException, IOException {
        String plain = value.translateEscapes();
        Properties read = new Properties();
        read.load(new StringReader(written("a.properties", template.translateEscapes(), plain)));
        String line = template.translateEscapes();
        if (line.startsWith("@")) {
            assertThat(read).containsOnlyKeys(plain);
        } else if (line.startsWith("#")) {
            assertThat(read).isEmpty();
        } else {
            assertThat(read.getProperty("x")).endsWith(plain);
        }
    }

    @Test
    void aVerbatimStringOfCSharpAcceptsNoValue() {
        Escaper escaper = Escapers.forFile("a.cs");
        "x = @\"".chars().forEach(c -> escaper.follow((char) c));
        assertThatExceptionOfType(UnsafeValueException.class).isThrownBy(() -> escaper.value("a"));
    }

    @ParameterizedTest
    @CsvSource({
        "0x07, true", "0x200B, true", "0x202E, true", "0xD800, true", "0xFFFE, true", "0x1FFFF, true", "0xFDD0, true",
        "0xE000, true", "0x2028, true", "0x20, false", "0xE9, false", "0x1F600, false", "0xFFFD, false",
                "0xFDF0, false",
    })
    void recognisesHiddenCharacters(int character, boolean hidden) {
        assertThat(Characters.isHidden(character)).isEqualTo(hidden);
    }

    @Test
    void hiddenCharactersAreWrittenAsEscapes() throws UnsafeValueException {
        String hidden = "a\u202Eb" + Character.toString(0xE0001);
        assertThat(written("a.java", "\"@\"", hidden)).isEqualTo("\"a\\u202Eb\\uDB40\\uDC01\"");
        assertThat(written("a.properties", "x=@", hidden)).isEqualTo("x=a\\u202Eb\\uDB40\\uDC01");
        assertThat(written("a.md", "`@`", "a\u202Eb")).isEqualTo("`a\uFFFDb`");
    }

    @ParameterizedTest
    @CsvSource({"a.txt, false", "a.LOG, false", "a.java, false", "a.kiln, true", "kiln, true"})
    void otherFilesHaveUnchangedValues(String file, boolean unknown) {
        assertThat(Escapers.isUnknown(file)).isEqualTo(unknown);
    }

    @ParameterizedTest
    @CsvSource({
        "A.JAVA, CodeEscaper",
        "a.htm, HtmlEscaper",
        "a.markdown, MarkdownEscaper",
        "a.yml, ScriptEscaper",
        "a, PlainEscaper"
    })
    void theExtensionDeterminesTheLanguage(String file, String escaper) {
        assertThat(Escapers.forFile(file).getClass().getSimpleName()).isEqualTo(escaper);
    }
}
