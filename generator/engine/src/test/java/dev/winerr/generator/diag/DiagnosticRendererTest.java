package dev.winerr.generator.diag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticRendererTest {
    private enum Sample implements DiagnosticKind {
        UNCLOSED("WE90", "unclosed %s", "close the %s"),
        SELF_EVIDENT("WE91", "odd %s", "");

        private final DiagnosticDescriptor descriptor;

        Sample(String id, String message, String advice) {
            this.descriptor = new DiagnosticDescriptor(id, FindingSeverity.WARNING, message, advice);
        }

        @Override
        public DiagnosticDescriptor descriptor() {
            return descriptor;
        }
    }

    private final SourceFile file = new SourceFile("dir/a.h", "one\r\n\ttwo three\n");

    private static String plain(Diagnostic diagnostic) {
        return DiagnosticRenderer.plain().render(diagnostic);
    }

    @Test
    void printsPlaceLineCaretAndAdvice() {
        Span three = file.span(10, 15);
        assertThat(plain(Diagnostic.of(Sample.UNCLOSED, three, "brace"))).isEqualTo("""
                dir/a.h:2:6: warning: unclosed brace [WE90]
                    2 | \ttwo three
                      | \t    ^^^^^
                      = help: close the brace
                """);
    }

    @Test
    void printsNotesBehindTheAdvice() {
        Diagnostic diagnostic = Diagnostic.of(Sample.SELF_EVIDENT, file.span(0, 3), "word")
                .withNotes(List.of(new Diagnostic.Note("see here", file.span(6, 9))));
        assertThat(plain(diagnostic)).isEqualTo("""
                dir/a.h:1:1: warning: odd word [WE91]
                    1 | one
                      | ^^^
                dir/a.h:2:2: note: see here
                    2 | \ttwo three
                      | \t^^^
                """);
    }

    @Test
    void printsPlacesAsMavenDoes() {
        Diagnostic diagnostic = Diagnostic.of(Sample.UNCLOSED, file.span(10, 15), "brace")
                .withNotes(List.of(new Diagnostic.Note("see here", file.span(6, 9))));
        assertThat(DiagnosticRenderer.forMaven().render(diagnostic)).isEqualTo("""
                dir/a.h:[2,6] unclosed brace [WE90]
                    2 | \ttwo three
                      | \t    ^^^^^
                      = help: close the brace
                dir/a.h:[2,2] note: see here
                    2 | \ttwo three
                      | \t^^^
                """);
    }

    @Test
    void showsThePartAroundThePlaceOfALongLine() {
        SourceFile wide = new SourceFile("w.h", "x".repeat(500) + "!" + "y".repeat(500));
        assertThat(plain(Diagnostic.of(Sample.SELF_EVIDENT, wide.span(500, 501), "sign")))
                .isEqualTo("w.h:1:501: warning: odd sign [WE91]\n    1 | " + "x".repeat(60) + "!" + "y".repeat(99)
                        + "\n      | " + " ".repeat(60) + "^\n");
    }

    @Test
    void neverPrintsControlOrBidiCharacters() {
        SourceFile hostile = new SourceFile("h.h", "a\u001B[2J\u202Eb");
        assertThat(plain(Diagnostic.of(Sample.SELF_EVIDENT, hostile.start(), "\u0007")))
                .isEqualTo("h.h:1:1: warning: odd \uFFFD [WE91]\n    1 | a\uFFFD[2J\uFFFDb\n      | ^\n");
    }

    @Test
    void coloursTheSeverityAndKeepsTheText() {
        String coloured =
                DiagnosticRenderer.coloured().render(Diagnostic.of(Sample.SELF_EVIDENT, file.span(0, 3), "word"));
        assertThat(coloured).contains("\u001B[1;35mwarning:\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(plain(Diagnostic.of(Sample.SELF_EVIDENT, file.span(0, 3), "word")));
    }
}
