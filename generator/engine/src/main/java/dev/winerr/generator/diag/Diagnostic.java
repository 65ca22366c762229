package dev.winerr.generator.diag;

import dev.winerr.generator.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One finding about the inputs, at the place that caused it.
 *
 * @param kind what was found
 * @param span where
 * @param arguments what the patterns of the kind speak of
 * @param notes further places that explain it, such as the macros that a value came through, outermost first
 */
public record Diagnostic(DiagnosticKind kind, Span span, List<String> arguments, List<Note> notes)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.span().file().name())
            .thenComparing(d -> d.span().start())
            .thenComparing(d -> d.kind().id())
            .thenComparing(Diagnostic::message);

    /**
     * A further place that explains a diagnostic.
     *
     * @param text what to see there, such as {@code expanded from macro 'MAKE_HRESULT'}
     * @param span the place
     */
    public record Note(String text, Span span) {}

    public Diagnostic {
        arguments = List.copyOf(arguments);
        notes = List.copyOf(notes);
    }

    /** A diagnostic without notes. */
    public static Diagnostic of(DiagnosticKind kind, Span span, Object... arguments) {
        return new Diagnostic(
                kind, span, List.of(arguments).stream().map(String::valueOf).toList(), List.of());
    }

    /** This diagnostic with these notes. */
    public Diagnostic withNotes(List<Note> newNotes) {
        return new Diagnostic(kind, span, arguments, newNotes);
    }

    /** What is wrong, with the arguments in place. */
    public String message() {
        return String.format(Locale.ROOT, kind.descriptor().message(), arguments.toArray());
    }

    /**
     * What to do, with the arguments in place.
     *
     * @param spelling how settings are written
     */
    public String advice(Spelling spelling) {
        boolean isInBindingFile = span.file().name().endsWith(".properties");
        // Arguments come last: they are people's own words.
        String pattern = (isInBindingFile ? Spelling.OF_BINDING_FILES : spelling)
                .spell(kind.descriptor().advice());
        return String.format(Locale.ROOT, pattern, arguments.toArray());
    }

    /** How much it matters. */
    public Severity severity() {
        return kind.severity();
    }

    /** Orders by file name, then place, then id, so that every run prints the same. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
