package dev.winerr.generator.diag;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;

/**
 * Prints a diagnostic in the format that people and editors know: {@code path:line:column: severity: message [id]},
 * then the line and a caret at the position, then the advice.
 *
 * <pre>
 * imapierror.h:3:1: error: comment is not closed [WE104]
 *     3 | /* codes
 *       | ^^
 *       = help: close it with "*&#47;"
 * </pre>
 */
public final class DiagnosticRenderer {
    private static final int WIDEST_LINE = 160;
    /** Of more notes than this, none is printed unless requested: the message has their number. */
    private static final int MOST_NOTES = 10;

    private static final int NUMBER_WIDTH = 5;
    private static final int CONTEXT_BEFORE_CARET = 60;
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";

    private final boolean colour;
    private final boolean inMaven;
    private final SettingSpelling spelling;
    private final boolean verbose;

    private DiagnosticRenderer(boolean colour, boolean inMaven, SettingSpelling spelling, boolean verbose) {
        this.colour = colour;
        this.inMaven = inMaven;
        this.spelling = spelling;
        this.verbose = verbose;
    }

    /** Without escape sequences, for files, logs and pipes. */
    public static DiagnosticRenderer plain() {
        return new DiagnosticRenderer(false, false, SettingSpelling.OF_BINDING_FILES, false);
    }

    /** With ANSI colours, for terminals. */
    public static DiagnosticRenderer coloured() {
        return new DiagnosticRenderer(true, false, SettingSpelling.OF_BINDING_FILES, false);
    }

    /**
     * For Maven's log: positions are {@code path:[line,column]}, as printed by its compiler plugin and recognised by
     * IDEs, and the severity is left to the log.
     */
    public static DiagnosticRenderer forMaven() {
        return new DiagnosticRenderer(false, true, SettingSpelling.OF_BINDING_FILES, false);
    }

    /** This renderer with settings written in a given syntax, except in advice about a binding file. */
    public DiagnosticRenderer with(SettingSpelling ofSettings) {
        return new DiagnosticRenderer(colour, inMaven, ofSettings, verbose);
    }

    /** This renderer, printing all positions of a finding that combines many. */
    public DiagnosticRenderer verbose() {
        return new DiagnosticRenderer(colour, inMaven, spelling, true);
    }

    /** The lines of one diagnostic, each ended by LF. */
    public String render(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        out.append(place(diagnostic.span()))
                .append(label(diagnostic.severity()))
                .append(' ');
        out.append(paint(
                        BOLD,
                        printable(diagnostic.message()) + " ["
                                + diagnostic.kind().id() + "]"))
                .append('\n');
        appendLine(out, diagnostic.span());
        String advice = diagnostic.advice(spelling);
        if (!advice.isEmpty()) {
            out.append("      = help: ").append(printable(advice)).append('\n');
        }
        if (diagnostic.notes().size() <= MOST_NOTES || verbose) {
            diagnostic.notes().forEach(note -> appendNote(out, note));
        }
        return out.toString();
    }

    private void appendNote(StringBuilder out, Diagnostic.Note note) {
        out.append(place(note.span()))
                .append(inMaven ? " note: " : ": note: ")
                .append(printable(note.text()))
                .append('\n');
        appendLine(out, note.span());
    }

    private String place(Span span) {
        return inMaven ? span.file().name() + ":[" + span.line() + "," + span.column() + "]" : span.toString();
    }

    private String label(FindingSeverity severity) {
        return inMaven ? "" : ": " + paint(colourOf(severity), severity.label() + ":");
    }

    private void appendLine(StringBuilder out, Span span) {
        SourceFile file = span.file();
        if (file.text().isEmpty()) {
            return;
        }
        int line = span.line();
        String text = file.lineText(line);
        int caret = Math.min(span.start() - file.lineStart(line), text.length());
        int from = text.length() <= WIDEST_LINE ? 0 : Math.max(0, caret - CONTEXT_BEFORE_CARET);
        int to = Math.min(text.length(), from + WIDEST_LINE);
        int length = Math.max(1, Math.min(span.end() - span.start(), to - caret));
        String number = String.valueOf(line);
        out.append(" ".repeat(Math.max(0, NUMBER_WIDTH - number.length())))
                .append(number)
                .append(" | ");
        out.append(printable(text.substring(from, to))).append('\n');
        out.append("      | ").append(indentLike(text.substring(from, caret)));
        out.append(paint(BOLD, "^".repeat(length))).append('\n');
    }

    /** Keeps tabs, so that the caret is below its character whatever the tab width. */
    private static String indentLike(String before) {
        StringBuilder indent = new StringBuilder();
        for (int at = 0; at < before.length(); at = before.offsetByCodePoints(at, 1)) {
            indent.append(before.charAt(at) == '\t' ? '\t' : ' ');
        }
        return indent.toString();
    }

    /** Input is untrusted: control and bidirectional characters could overwrite or reorder the terminal's output. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int c = text.codePointAt(at);
            out.appendCodePoint(c == '\t' || isPlain(c) ? c : '\uFFFD');
        }
        return out.toString();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String colourOf(FindingSeverity severity) {
        return switch (severity) {
            case ERROR -> "\u001B[1;31m";
            case WARNING -> "\u001B[1;35m";
            case NOTE, DETAIL -> "\u001B[1;36m";
        };
    }

    private String paint(String style, String text) {
        return colour ? style + text + RESET : text;
    }
}
