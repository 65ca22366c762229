package dev.winerr.generator.header.pp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.header.report.HeaderLog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Macros that users define become directives before the first line. */
class CommandLineTest {
    private final DiagnosticLog log = new DiagnosticLog();

    private String text(List<String> defines, List<String> undefines) {
        return CommandLine.text(defines, undefines, new HeaderLog(log)).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            KILN                 | #define KILN 1
            ' KILN '             | #define KILN 1
            KILN=                | '#define KILN '
            KILN=2               | #define KILN 2
            KILN = 2=3           | '#define KILN  2=3'
            'KILN(a,b)=a + b'    | '#define KILN(a,b) a + b'
            'KILN(a)'            | '#define KILN(a) 1'
            """)
    void aDefinitionHasAValue(String define, String directive) {
        assertThat(text(List.of(define), List.of())).isEqualTo(directive + "\n");
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void undefinesFirst() {
        assertThat(text(List.of("A", "B=1\r\n2"), List.of(" C ", "D")))
                .isEqualTo("#undef C\n#undef D\n#define A 1\n#define B 1 2\n");
    }

    @Test
    void reportsMalformedDefinitions() {
        assertThat(text(List.of("2A", "A B", "A(b", "C"), List.of("D=1", "E"))).isEqualTo("#undef E\n#define C 1\n");
        assertThat(log.sorted().stream()
                        .map(found -> found.message() + " [" + found.kind().id() + "]"))
                .containsExactly(
                        "'2A' is not a macro definition [WE121]",
                        "'A B' is not a macro definition [WE121]",
                        "'A(b' is not a macro definition [WE121]",
                        "'D=1' is not a macro name [WE121]");
        assertThat(DiagnosticRenderer.plain().render(log.sorted().get(0)))
                .startsWith("<command line>:1:1: warning: ")
                .contains("    1 | 2A\n      | ^^\n");
    }
}
