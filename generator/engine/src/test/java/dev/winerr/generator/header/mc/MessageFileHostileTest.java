package dev.winerr.generator.header.mc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading takes time linear in the size of the input, whatever its form, and never throws. */
final class MessageFileHostileTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "=",
                "x",
                " ",
                ";",
                ";/",
                ";/*\n",
                ".",
                "\n",
                "\0",
                "\uD800",
                "MessageId=",
                "MessageId=+9999999999 ",
                "MessageId=1\nLanguage=English\n",
                "Language=English\n.\n",
                "FacilityNames=(",
                "SeverityNames=(A=1 ",
                "MessageId=\n\n",
                "; // ==== a\n",
                "SymbolicName=A ",
                "Codepages=(",
            })
    void repeatedInputEndsInDiagnostics(String unit) {
        TestMessageFiles.Result result =
                assertTimeoutPreemptively(LIMIT, () -> TestMessageFiles.read(unit.repeat(100_000)));
        assertThat(result.diagnostics()).isNotEmpty();
        assertThat(result.codes().codes()).hasSizeLessThan(2);
    }

    @Test
    void wideNamesAndTextsTakeLinearTime() {
        String wide = "w".repeat(3_000_000);
        TestMessageFiles.Result result = assertTimeoutPreemptively(
                LIMIT,
                () -> TestMessageFiles.read(
                        "MessageId=1 SymbolicName=" + wide + "\nLanguage=English\nv" + wide + "\n.\n;" + wide + wide));
        assertThat(result.code(wide).messages()).containsValue("v" + wide);
    }

    @Test
    void manyMessagesTakeLinearTime() {
        String text = IntStream.range(0, 25_000)
                .mapToObj(i ->
                        ";// remark\nMessageId=%d SymbolicName=M%d\nLanguage=English\nText %d.\n.\n".formatted(i, i, i))
                .collect(Collectors.joining());
        TestMessageFiles.Result result = assertTimeoutPreemptively(LIMIT, () -> TestMessageFiles.read(text));
        assertThat(result.codes().codes()).hasSize(25_000);
        assertThat(result.diagnostics()).isEmpty();
    }
}
