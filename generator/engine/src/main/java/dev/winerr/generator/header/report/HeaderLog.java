package dev.winerr.generator.header.report;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.Diagnostic.Note;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.lex.Expansion;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.memo.EventLog;
import dev.winerr.generator.header.memo.State;
import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reports findings at tokens. A finding at a token that comes from macros has the position of the outermost invocation, and
 * notes for the positions inside the macros.
 */
public final class HeaderLog {
    private static final int MOST_NOTES = 10;

    /** The maximum number of findings of one kind, more than any real header causes. */
    private static final int MOST_OF_A_KIND = 10_000;

    private final DiagnosticLog log;
    private final EventLog<Finding> findings;
    private final Map<HeaderDiagnostic, Integer> counts = new EnumMap<>(HeaderDiagnostic.class);

    /** A finding with its kind, by which findings are counted. */
    private record Finding(HeaderDiagnostic kind, Diagnostic diagnostic) {}

    /** Creates a log. */
    public HeaderLog(DiagnosticLog log) {
        this(log, new State());
    }

    /** Creates a log whose findings are recorded as a part of a state. */
    public HeaderLog(DiagnosticLog log, State state) {
        this.log = log;
        this.findings = state.log(this::take);
    }

    /** Reports at a token. */
    public void add(HeaderDiagnostic kind, Token at, Object... arguments) {
        add(kind, Diagnostic.of(kind, at.root().span(), arguments).withNotes(chain(at)));
    }

    /** Reports at a part of a file. */
    public void add(HeaderDiagnostic kind, Span at, Object... arguments) {
        add(kind, Diagnostic.of(kind, at, arguments));
    }

    /** Reports at a part of a file, with a note at another part. */
    public void addWithNote(HeaderDiagnostic kind, Span at, Note note, Object... arguments) {
        add(kind, Diagnostic.of(kind, at, arguments).withNotes(List.of(note)));
    }

    private void add(HeaderDiagnostic kind, Diagnostic diagnostic) {
        findings.add(new Finding(kind, diagnostic));
    }

    private void take(Finding finding) {
        int count = counts.merge(finding.kind(), 1, Integer::sum);
        if (count <= MOST_OF_A_KIND) {
            log.add(finding.diagnostic());
        } else if (count == MOST_OF_A_KIND + 1) {
            log.add(
                    HeaderDiagnostic.FINDING_LIMIT,
                    finding.diagnostic().span(),
                    MOST_OF_A_KIND,
                    finding.kind().descriptor().id());
        }
    }

    /** The positions inside macros that lead to a token, outermost first. */
    private static List<Note> chain(Token inner) {
        List<Note> notes = new ArrayList<>();
        Token token = inner;
        for (Expansion by = token.origin(); by != null && notes.size() < MOST_NOTES; by = token.origin()) {
            notes.add(new Note("expanded from macro '" + by.macro() + "'", token.span()));
            token = by.invocation();
        }
        Collections.reverse(notes);
        return notes;
    }
}
