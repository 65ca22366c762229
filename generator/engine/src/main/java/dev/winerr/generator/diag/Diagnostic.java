package dev.winerr.generator.diag;

import dev.winerr.generator.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A finding about the inputs, with the position that caused it.
 *
 * @param kind its kind
 * @param span its position
 * @param arguments the arguments of the kind's patterns
 * @param notes further positions that explain it, such as the macros that a value was expanded from, outermost first
 */
public record Diagnostic(DiagnosticKind kind, Span span, List<String> arguments, List<Note> notes)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.span().file().name())
            .thenComparing(d -> d.span().start())
            .thenComparing(d -> d.kind().id())
            .thenComparing(Diagnostic::message);

    /**
     * A further position that explains a diagnostic.
     *
     * @param text what is there, such as {@code expanded from macro 'MAKE_HRESULT'}
     * @param span its position
     */
    public record Note(String text, Span span) {}

    public Diagnostic {
        arguments = List.copyOf(arguments);
        notes = List.copyOf(notes);
    }

    /** Creates a diagnostic without notes. */
    public static Diagnostic of(DiagnosticKind kind, Span span, Object... arguments) {
        return new Diagnostic(
                kind, span, List.of(arguments).stream().map(String::valueOf).toList(), List.of());
    }

    /** This diagnostic with notes. */
    public Diagnostic withNotes(List<Note> newNotes) {
        return new Diagnostic(kind, span, arguments, newNotes);
    }

    /** The message, with arguments inserted. */
    public String message() {
        return String.format(Locale.ROOT, kind.descriptor().message(), arguments.toArray());
    }

    /**
     * The advice, with arguments inserted.
     *
     * @param spelling how settings are written
     */
    public String advice(SettingSpelling spelling) {
        boolean isInBindingFile = span.file().name().endsWith(".properties");
        // Arguments are inserted last, because they are users' own text.
        String pattern = (isInBindingFile ? SettingSpelling.OF_BINDING_FILES : spelling)
                .spell(kind.descriptor().advice());
        return String.format(Locale.ROOT, pattern, arguments.toArray());
    }

    /** Its severity. */
    public FindingSeverity severity() {
        return kind.severity();
    }

    /** Orders by file name, then position, then id, so that every run prints the same. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
