package dev.winerr.generator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.text.Block;
import dev.winerr.generator.text.Inline;
import dev.winerr.generator.text.RichText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Percent signs are special to FormatMessage, but not to readers. */
class MessagePatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tray %1 of %2!u! is empty.%0       | Tray %1 of %2!u! is empty.
            The code at 0x%%p used 0x%%08lx.   | The code at 0x%p used 0x%08lx.
            One line.%nAnother.%n%r            | 'One line.\\nAnother.'
            A%tb%b%.%!                         | A b .!
            """)
    void hidesEscapeSequences(String pattern, String shown) {
        Message message = Message.ofHeader(pattern);
        assertThat(message.pattern()).isEqualTo(pattern);
        assertThat(message.text().plain()).isEqualTo(shown.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One line.\nAnother.",
                "One line.\rAnother.",
                "\r\nOne line.\r\n \r\nAnother.\r\n",
                "One line.%n%nAnother."
            })
    void eachLineIsAParagraph(String pattern) {
        assertThat(Message.ofHeader(pattern).text().blocks())
                .containsExactly(paragraph("One line."), paragraph("Another."));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "100% of %1, %n and %%, 100%% of %1, %%n and %%%%",
    })
    void escapesPercentSignsOfPagesExceptInserts(String text, String and, String pattern, String more) {
        Message message = Message.ofPage(RichText.ofPlain(text + "," + and));
        assertThat(message.pattern()).isEqualTo(pattern + "," + more);
    }
}
