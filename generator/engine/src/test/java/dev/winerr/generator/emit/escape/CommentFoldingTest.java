package dev.winerr.generator.emit.escape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments have 120 columns; here {@code w9} is a word of nine letters. */
class CommentFoldingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            0   | w60 w59          | w60 w59
            0   | w60 w60          | w60\\n * w60
            1   | w60 w59          | w60\\n * w59
            119 | w1               | w1
            119 | w2               | w2
            110 | w5 w5            | w5\\n * w5
            110 | w5 w4            | w5 w4
            0   | w121 w1          | w121\\n * w1
            0   | w60 w59 w117     | w60 w59\\n * w117
            0   | w60 w59 w1 w115  | w60 w59\\n * w1 w115
            0   | w60 w59 w2 w115  | w60 w59\\n * w2\\n * w115
            0   | w1\\nw2          | w1\\n * w2
            0   | w1 \\nw2         | w1\\n * w2
            0   | w1\\n\\nw2       | w1\\n *\\n * w2
            0   | w1\\n w2         | w1\\n *  w2
            0   | \\nw2            | \\n * w2
            0   | w1\\n            | w1\\n *
            110 | w1\\nw60 w56     | w1\\n * w60 w56
            110 | w1\\nw60 w57     | w1\\n * w60\\n * w57
            """)
    void linesEndAtSpaces(int column, String text, String folded) {
        String expected = words(folded.endsWith(" *") ? folded + " " : folded);
        assertThat(CommentFolding.fold(words(text), column, " * ")).isEqualTo(expected);
    }

    private static String words(String text) {
        String[] parts = text.translateEscapes().split("(?<=w)(?=\\d)|(?<=\\d)(?!\\d)", -1);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean isCount = parts[i].matches("\\d+");
            words.append(isCount ? "x".repeat(Integer.parseInt(parts[i])) : parts[i].replace("w", ""));
        }
        return words.toString();
    }
}
