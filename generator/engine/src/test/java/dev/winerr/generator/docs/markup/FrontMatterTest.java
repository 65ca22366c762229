package dev.winerr.generator.docs.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.source.SourceFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Line endings in the tables are written as in Java. */
class FrontMatterTest {
    private static FrontMatter read(String escaped) {
        return FrontMatter.of(new SourceFile("kiln.md", escaped.translateEscapes()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: kiln                       | kiln
            a: "kiln"                     | kiln
            a: 'kiln: 1'                  | kiln: 1
            a: "kiln                      | "kiln
            a:\\tkiln \\t                 | kiln
            a: [x, 'y' ,z]                | x; y; z
            a: []                         | ``
            a: [x                         | [x
            a:\\n- x\\n- "y"              | x; y
            a:\\n  - x\\n  -\\ty          | x; y
            a: x\\nb: y\\na: z            | x; z
            b: x                          | ``
            a:kiln                        | ``
            a:                            | ``
            a: x\\nnonsense\\n- y         | x; y
            """)
    void aKeyHasValues(String lines, String values) {
        assertThat(read("---\\n" + lines + "\\n---\\n").all("a").stream()
                        .map(FrontMatter.Entry::text)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ---\\na: x\\n---\\nKiln       | 13
            --- \\na: x\\n... \\nKiln     | 15
            ---\\r\\na: x\\r\\n---\\r\\nKiln | 16
            ---\\na: x\\n---              | 12
            ---\\na: x                    | 0
            Kiln\\n---\\na: x\\n---       | 0
            ----\\na: x\\n---             | 0
            """)
    void isBetweenTwoLinesOfHyphensAtTheStart(String page, int end) {
        assertThat(read(page).end()).isEqualTo(end);
        assertThat(read(page).all("a")).hasSize(end > 0 ? 1 : 0);
    }

    @Test
    void usesTheFirstValueThatIsNotBlank() {
        assertThat(read("---\\na: ' '\\na: kiln\\n---").first("a")).hasValue("kiln");
        assertThat(read("---\\na: ''\\n---").first("a")).isEmpty();
        assertThat(FrontMatter.NONE.first("a")).isEmpty();
    }

    @Test
    void aValueHasItsPosition() {
        String page = "---\\na: \"kiln\"\\nb: [x,  y]\\nc:\\n- z\\n---\\n";
        assertThat(read(page).all("a").get(0).start()).isEqualTo(8);
        assertThat(read(page).all("b")).extracting(FrontMatter.Entry::start).containsExactly(18, 22);
        assertThat(read(page).all("c").get(0).start()).isEqualTo(30);
    }
}
