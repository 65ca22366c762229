package dev.winerr.generator.source;

import org.jspecify.annotations.Nullable;

/**
 * A part of a source file; the origin of a fact.
 *
 * @param file the file
 * @param start the offset of the first character, in UTF-16 units from 0
 * @param end the offset after the last character; equal to {@code start} for a position
 */
public record Span(SourceFile file, int start, int end) {

    public Span {
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IllegalArgumentException("not a span of " + file + ": " + start + ".." + end);
        }
    }

    /** The line of the first character, counted from 1. */
    public int line() {
        return file.line(start);
    }

    /** The column of the first character, counted from 1 in code points. */
    public int column() {
        return file.column(start);
    }

    /** The text of the span. */
    public String text() {
        return file.text().substring(start, end);
    }

    /** Written out for the same reason as {@link dev.winerr.generator.diag.Diagnostic#equals}. */
    @Override
    @SuppressWarnings("exports") // JSpecify's annotations are not part of the API.
    public boolean equals(@Nullable Object other) {
        return other instanceof Span that && file.equals(that.file) && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + start) + end;
    }

    /** The position in the format of compilers, {@code path:line:column}. */
    @Override
    public String toString() {
        return file.name() + ":" + line() + ":" + column();
    }
}
