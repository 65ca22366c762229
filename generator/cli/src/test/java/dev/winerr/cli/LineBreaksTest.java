package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            0  | - one two three four five six
            10 | - one two three four five six
            40 | - one two three four five six
            26 | - one two three four five/  six
            """)
    void paragraphsBreakBetweenWords(int columns, String lines) {
        assertThat(LineBreaks.paragraph("one two three four five six", columns, "- ", "  "))
                .isEqualTo(lines.replace("/", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            NAME  (reason)          | NAME  (reason)
            NAME  (another reason)  | NAME  (another/reason)
            averyverylongword x     | averyverylongword x
            averyverylongwordindeed | averyverylongwordindeed
            """)
    void longWordsHaveLinesOfTheirOwn(String text, String lines) {
        assertThat(String.join("/", LineBreaks.wrap(text, 20))).isEqualTo(lines);
    }
}
