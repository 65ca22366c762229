package dev.winerr.generator.diag;

import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(String.valueOf(argument));
        }
        return new Diagnostic(kind, span, texts, List.of());
    }

    /** This diagnostic with notes. */
    public Diagnostic withNotes(List<Note> newNotes) {
        return new Diagnostic(kind, span, arguments, newNotes);
    }

    /** The message, with arguments inserted. */
    public String message() {
        return MessageArguments.insert(arguments, kind.descriptor().message());
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
        return MessageArguments.insert(arguments, pattern);
    }

    /** Its severity. */
    public FindingSeverity severity() {
        return kind.severity();
    }

    /** Orders by file name, then position, then id, so that every run prints the same. */
    @Override
    public int compareTo(Diagnostic other) {
        int byFile = span.file().name().compareTo(other.span.file().name());
        int byPlace = byFile != 0 ? byFile : Integer.compare(span.start(), other.span.start());
        int byId = byPlace != 0 ? byPlace : kind.id().compareTo(other.kind.id());
        return byId != 0 ? byId : message().compareTo(other.message());
    }

    /** Written out because the JVM generates a record's own methods on first use, which is slow in a short process. */
    @Override
    @SuppressWarnings("exports") // JSpecify's annotations are not part of the API.
    public boolean equals(@Nullable Object other) {
        return other instanceof Diagnostic that
                && kind.equals(that.kind)
                && span.equals(that.span)
                && arguments.equals(that.arguments)
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * kind.hashCode() + span.hashCode()) + arguments.hashCode();
    }
}
