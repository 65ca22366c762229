package dev.winerr.generator.diag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticRendererTest {
    private enum Sample implements DiagnosticKind {
        UNCLOSED("WE90", "unclosed %s", "close the %s"),
        SELF_EVIDENT("WE91", "odd %s", ""),
        SETTABLE("WE92", "unset", "set ${kinds}");

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
    void printsPositionLineCaretAndAdvice() {
        Span three = file.span(10, 15);
        assertThat(plain(Diagnostic.of(Sample.UNCLOSED, three, "brace"))).isEqualTo("""
                dir/a.h:2:6: warning: unclosed brace [WE90]
                    2 | \ttwo three
                      | \t    ^^^^^
                      = help: close the brace
                """);
    }

    @Test
    void printsNotesAfterTheAdvice() {
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
    void printsPositionsAsMavenDoes() {
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
    void printsThePartOfALongLineAroundThePosition() {
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

    @Test
    void printsManyNotesOnlyOnRequest() {
        List<Diagnostic.Note> notes =
                new ArrayList<>(Collections.nCopies(10, new Diagnostic.Note("see", file.span(0, 3))));
        assertThat(notes(notes)).isEqualTo("10 10");
        notes.add(new Diagnostic.Note("see", file.span(6, 9)));
        assertThat(notes(notes)).isEqualTo("0 11");
        assertThat(plain(Diagnostic.of(Sample.SELF_EVIDENT, file.span(0, 3), "word")
                        .withNotes(notes)))
                .isEqualTo(plain(Diagnostic.of(Sample.SELF_EVIDENT, file.span(0, 3), "word")));
    }

    /** How many are printed, and how many on request. */
    private String notes(List<Diagnostic.Note> notes) {
        Diagnostic diagnostic =
                Diagnostic.of(Sample.SELF_EVIDENT, file.span(0, 3), "word").withNotes(notes);
        String few = plain(diagnostic);
        String all = DiagnosticRenderer.plain().verbose().render(diagnostic);
        return few.split(": note: ", -1).length - 1 + " " + (all.split(": note: ", -1).length - 1);
    }

    @ParameterizedTest
    @CsvSource({"160, 150, 0, 160", "161, 150, 90, 161", "161, 10, 0, 160", "400, 100, 40, 200", "400, 399, 339, 400"})
    void printsLinesUpToAWidth(int width, int at, int from, int to) {
        String line = IntStream.range(0, width).mapToObj(i -> i % 10 + "").collect(Collectors.joining());
        SourceFile wide = new SourceFile("w.h", line);
        assertThat(plain(Diagnostic.of(Sample.SELF_EVIDENT, wide.span(at, width), "sign"))
                        .lines()
                        .skip(1))
                .containsExactly(
                        "    1 | " + line.substring(from, to),
                        "      | " + " ".repeat(at - from) + "^".repeat(to - at));
    }

    @Test
    void printsNoLineOfAnEmptyFile() {
        assertThat(plain(Diagnostic.of(Sample.SELF_EVIDENT, new SourceFile("e.h", "").start(), "end")))
                .isEqualTo("e.h:1:1: warning: odd end [WE91]\n");
    }

    @Test
    void alignsLineNumbers() {
        SourceFile tall = new SourceFile("t.h", "\n".repeat(1_000_000) + "x");
        Span last = tall.span(1_000_000, 1_000_001);
        assertThat(plain(Diagnostic.of(Sample.SELF_EVIDENT, last, "end"))
                        .lines()
                        .skip(1))
                .containsExactly("1000001 | x", "      | ^");
    }

    @Test
    void writesSettingsInTheSyntaxOfTheReader() {
        Diagnostic diagnostic = Diagnostic.of(Sample.SETTABLE, file.span(0, 3));
        assertThat(plain(diagnostic)).endsWith("= help: set 'kinds'\n");
        assertThat(DiagnosticRenderer.plain().with((word, value) -> "--" + word).render(diagnostic))
                .endsWith("= help: set --kinds\n");
    }

    @Test
    void everySeverityHasAColour() {
        assertThat(Arrays.stream(FindingSeverity.values()).map(DiagnosticRendererTest::colour))
                .containsExactly(
                        "\u001B[1;31merror:\u001B[0m",
                        "\u001B[1;35mwarning:\u001B[0m",
                        "\u001B[1;36mnote:\u001B[0m",
                        "\u001B[1;36mdetail:\u001B[0m");
    }

    private static String colour(FindingSeverity severity) {
        DiagnosticDescriptor descriptor = new DiagnosticDescriptor("WE93", severity, "plain", "");
        String text = DiagnosticRenderer.coloured()
                .render(Diagnostic.of(() -> descriptor, new SourceFile("e.h", "").start()));
        return text.substring("e.h:1:1: ".length(), text.indexOf(" \u001B[1mplain"));
    }

    /** Not even lone surrogates; characters beyond the basic plane are one column. */
    @Test
    void printsCharactersOfAllPlanes() {
        SourceFile odd = new SourceFile("o.h", "\ud83d\udd25\u2028\ud83d x");
        assertThat(plain(Diagnostic.of(Sample.SELF_EVIDENT, odd.span(5, 6), "sign")))
                .isEqualTo("o.h:1:5: warning: odd sign [WE91]\n    1 | \ud83d\udd25\uFFFD\uFFFD x\n      |     ^\n");
    }
}
