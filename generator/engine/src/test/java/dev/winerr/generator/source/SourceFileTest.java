package dev.winerr.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Line endings in the tables are written as in Java. */
class SourceFileTest {
    private static SourceFile file(String escaped) {
        return new SourceFile("sdk/kiln.h", escaped.translateEscapes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ``             ; ``
            a              ; a
            a\\nb          ; a|b
            \\nb           ; |b
            \\rb           ; |b
            \\r\\nb         ; |b
            a\\r\\nb\\rc   ; a|b|c
            a\\n           ; a|
            a\\r           ; a|
            a\\n\\r\\nb    ; a||b
            a\\u0085b      ; a\\u0085b
            """)
    void linesEndAtLfCrlfOrCr(String text, String lines) {
        SourceFile file = file(text.replace("\\u0085", "\u0085"));
        assertThat(IntStream.rangeClosed(1, file.lineCount())
                        .mapToObj(file::lineText)
                        .collect(Collectors.joining("|")))
                .isEqualTo(lines.replace("\\u0085", "\u0085"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1:1", "1, 1:2", "2, 1:3", "3, 2:1", "5, 2:2", "6, 2:3", "7, 3:1", "8, 3:2"})
    void columnsCountCodePoints(int offset, String place) {
        SourceFile file = file("a\\r\\n\ud83d\udd25b\\nc");
        assertThat(file.line(offset) + ":" + file.column(offset)).isEqualTo(place);
        assertThat(file.span(offset, offset)).hasToString("sdk/kiln.h:" + place);
    }

    @Test
    void growsWithTheNumberOfLines() {
        SourceFile file = file("a\\n".repeat(1000));
        assertThat(file.lineCount()).isEqualTo(1001);
        assertThat(file.lineStart(1000)).isEqualTo(1998);
        assertThat(file.line(1998)).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "sdk/kiln.h, kiln.h",
        "sdk\\kiln.h, kiln.h",
        "a/b\\kiln.h, kiln.h",
        "kiln.h, kiln.h",
        "<prelude>, <prelude>"
    })
    void theFileNameIsTheEndOfTheName(String name, String fileName) {
        assertThat(new SourceFile(name, "").fileName()).isEqualTo(fileName);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "1, 0", "0, 5"})
    void aSpanIsWithinItsFile(int start, int end) {
        SourceFile file = file("kiln");
        assertThat(file.span(0, 4).text()).isEqualTo("kiln");
        assertThat(file.span(1, 1).text()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> file.span(start, end));
    }

    @Test
    void spansOfTwoObjectsDiffer() {
        assertThat(file("kiln").start()).isNotEqualTo(file("kiln").start());
    }

    @Test
    void aPathIsAbsolute() {
        assertThat(new SourceFile("kiln.h", Optional.of(Path.of("a/../kiln.h")), "").path())
                .hasValue(Path.of("kiln.h").toAbsolutePath());
        assertThat(file("").path()).isEmpty();
        assertThat(file("").decoding()).isEmpty();
    }

    @Test
    void linesCanBeLookedUpInAnyOrder() {
        SourceFile file = file("a\\nb\\nc\\nd\\n");
        for (int line : new int[] {1, 2, 4, 5, 1, 3, 3, 2}) {
            assertThat(file.line(file.lineStart(line))).isEqualTo(line);
        }
        for (int line : new int[] {4, 1, 2, 3}) {
            assertThat(file.line(file.lineStart(line) + 1)).isEqualTo(line);
        }
    }

    @Test
    void anyQuestionAboutLinesCanBeTheFirst() {
        assertThat(file("a\\nbc").line(3)).isEqualTo(2);
        assertThat(file("a\\nbc").column(3)).isEqualTo(2);
        assertThat(file("a\\nbc").lineStart(2)).isEqualTo(2);
        assertThat(file("a\\nbc").lineCount()).isEqualTo(2);
        assertThat(file("a\\nbc").lineText(2)).isEqualTo("bc");
        assertThat(file("a\\n bc").lineSpan(2).text()).isEqualTo("bc");
    }

    @Test
    void threadsCanLookUpLinesTogether() {
        SourceFile file = file("a\\n".repeat(5000));
        assertThat(IntStream.range(0, 10_000).parallel().map(file::line))
                .containsExactlyElementsOf(IntStream.range(0, 10_000)
                        .map(offset -> offset / 2 + 1)
                        .boxed()
                        .toList());
    }

    @Test
    void spansAreEqualByPosition() {
        SourceFile file = file("kiln");
        assertThat(file.span(1, 3))
                .isEqualTo(file.span(1, 3))
                .hasSameHashCodeAs(file.span(1, 3))
                .isNotEqualTo(file.span(0, 3))
                .isNotEqualTo(file.span(1, 4));
        assertThat(file.span(1, 3).column()).isEqualTo(2);
        assertThat(file.span(1, 3).line()).isEqualTo(1);
    }
}
