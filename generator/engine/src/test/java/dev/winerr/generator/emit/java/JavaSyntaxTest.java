package dev.winerr.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Line endings in the tables are written as in Java. */
class JavaSyntaxTest {
    private static SourceFile file(String escaped) {
        return new SourceFile("Kiln.java", escaped.translateEscapes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "package a; class Kiln {}",
                "record Kiln(int damp) {}",
                "sealed interface Kiln permits Clay {} final class Clay implements Kiln {}",
                "class Kiln { String s = \\\"\\\"\\\"\\n  a\\n  \\\"\\\"\\\"; }",
                "/** Kiln. */ enum Kiln { DAMP { int a() { return 0x80260001; } }; abstract int a(); }",
            })
    void java17HasNoError(String java) {
        assertThat(JavaSyntax.firstError(file(java))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            class Kiln {\\n  int = 5;\\n  int ;\\n}  | Kiln.java:2:3
            class Kiln {\\r\\n  int a = ;\\r\\n}     | Kiln.java:2:9
            class Kiln {                             | Kiln.java:1:12
            """)
    void theFirstErrorHasAPosition(String java, String place) {
        assertThat(JavaSyntax.firstError(file(java)).map(error -> error.span().toString()))
                .hasValue(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class Kiln { int = 5; }", "class Kiln {", "class Kiln { int a b; }"})
    void aMessageIsOneLineWithoutExpectedTokens(String java) {
        assertThat(JavaSyntax.firstError(file(java)).orElseThrow().message())
                .isNotEmpty()
                .doesNotContain("\n", "expected one of");
    }
}
