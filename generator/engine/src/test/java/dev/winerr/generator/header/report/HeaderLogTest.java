package dev.winerr.generator.header.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.Diagnostic.Note;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.lex.Expansion;
import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderLogTest {
    private static final int MOST = 10_000;

    private final DiagnosticLog log = new DiagnosticLog();
    private final HeaderLog header = new HeaderLog(log);

    private static Token token(String file, String text) {
        return new Lexer(new SourceFile(file, text)).next();
    }

    @Test
    void aFindingIsAtTheOutermostInvocationAndNotesTheOthers() {
        Token use = token("kiln.h", "KILN");
        Token outer = token("clay.h", "  CLAY").from(new Expansion("KILN", use));
        Token inner = token("mud.h", "\nmud").from(new Expansion("CLAY", outer));
        header.add(HeaderDiagnostic.MALFORMED_DIRECTIVE, inner, "mud");
        Diagnostic found = log.sorted().get(0);
        assertThat(found.span()).hasToString("kiln.h:1:1");
        assertThat(found.notes())
                .extracting(note -> note.span() + ": " + note.text())
                .containsExactly("clay.h:1:3: expanded from macro 'KILN'", "mud.h:2:1: expanded from macro 'CLAY'");
    }

    @Test
    void aFindingOutsideMacrosHasNoNotes() {
        header.add(HeaderDiagnostic.MALFORMED_DIRECTIVE, token("kiln.h", "KILN"), "mud");
        assertThat(log.sorted()).extracting(Diagnostic::notes).containsExactly(List.of());
    }

    @Test
    void notesTheTenInnermostMacros() {
        Token token = token("kiln.h", "A0");
        for (int i = 0; i < 12; i++) {
            token = token("kiln.h", " ".repeat(i) + "B").from(new Expansion("A" + i, token));
        }
        header.add(HeaderDiagnostic.MALFORMED_DIRECTIVE, token, "mud");
        assertThat(log.sorted().get(0).notes())
                .hasSize(10)
                .extracting(Note::text)
                .startsWith("expanded from macro 'A2'")
                .endsWith("expanded from macro 'A11'");
    }

    @Test
    void limitsTheFindingsOfAKind() {
        SourceFile file = new SourceFile("kiln.h", "x".repeat(MOST + 2));
        for (int i = 0; i < MOST + 2; i++) {
            header.add(HeaderDiagnostic.MALFORMED_DIRECTIVE, file.span(i, i + 1), "mud");
        }
        header.add(HeaderDiagnostic.BLANK_SPLICE, file.start());
        List<Diagnostic> found = log.sorted();
        assertThat(found).hasSize(MOST + 2);
        assertThat(found.get(MOST + 1).message() + " " + found.get(MOST + 1).span())
                .isEqualTo("more than 10000 findings of kind WE108; the others are not listed kiln.h:1:10001");
    }

    @Test
    void aNoteExplainsAFinding() {
        SourceFile file = new SourceFile("kiln.h", "x y");
        Note note = new Note("see here", file.span(2, 3));
        header.addWithNote(HeaderDiagnostic.BLANK_SPLICE, file.start(), note);
        assertThat(log.sorted()).extracting(Diagnostic::notes).containsExactly(List.of(note));
    }
}
