package dev.winerr.generator.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that was read, with its name for users and the offsets of its lines.
 *
 * <p>Lines end with LF, CRLF or a lone CR. Two source files are equal only if they are the same object, so that a
 * {@link Span} of one reading of a file is never mistaken for one of another.
 */
public final class SourceFile {
    private final String name;
    private final Optional<Path> path;
    private final String text;
    private final Optional<Decoding> decoding;
    /** Null until a line is asked for; most texts never need one. */
    private volatile int @Nullable [] knownStarts;
    /** The line found last, tried first: most lookups are on the same line or the next. Threads may overwrite it. */
    private int lastFound = 1;

    /**
     * Wraps a text.
     *
     * @param name the path as the user wrote it, or a name in angle brackets such as {@code <prelude>} for a text that
     *     is not a file
     * @param text the decoded text, line endings unchanged
     */
    public SourceFile(String name, String text) {
        this(name, Optional.empty(), text);
    }

    /**
     * Wraps the text of a file.
     *
     * @param name the path as the user wrote it
     * @param path the file's path
     * @param text the decoded text, line endings unchanged
     */
    public SourceFile(String name, Optional<Path> path, String text) {
        this(name, path, text, Optional.empty());
    }

    /**
     * Wraps the text of a file whose bytes were decoded.
     *
     * @param name the path as the user wrote it
     * @param path the file's path
     * @param text the decoded text, line endings unchanged
     * @param decoding how it was decoded
     */
    SourceFile(String name, Optional<Path> path, String text, Optional<Decoding> decoding) {
        this.decoding = decoding;
        this.name = name;
        this.path = path.map(file -> file.toAbsolutePath().normalize());
        this.text = text;
    }

    /** The path as the user wrote it, or a name in angle brackets for a text that is not a file. */
    public String name() {
        return name;
    }

    /** The absolute path of the file; empty for a text that is not a file. */
    public Optional<Path> path() {
        return path;
    }

    /** How its bytes were decoded; empty for a text that was not decoded. */
    public Optional<Decoding> decoding() {
        return decoding;
    }

    /** The last part of the name, without folders. */
    public String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The part of this file from offset {@code start} (inclusive) to {@code end} (exclusive). */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** The empty span at the start of this file, for findings about the file as a whole. */
    public Span start() {
        return span(0, 0);
    }

    /** The line of an offset, counted from 1. */
    public int line(int offset) {
        int[] starts = lineStarts();
        int found = lastFound;
        if (!isIn(starts, found, offset)) {
            found = isIn(starts, found + 1, offset) ? found + 1 : search(starts, offset);
            lastFound = found;
        }
        return found;
    }

    private int[] lineStarts() {
        int[] known = knownStarts;
        if (known == null) {
            known = lineStartsOf(text);
            knownStarts = known;
        }
        return known;
    }

    private static boolean isIn(int[] starts, int line, int offset) {
        return line <= starts.length && starts[line - 1] <= offset && (line == starts.length || offset < starts[line]);
    }

    private static int search(int[] starts, int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** The column of an offset, counted from 1 in code points. */
    public int column(int offset) {
        return text.codePointCount(lineStarts()[line(offset) - 1], Math.min(offset, text.length())) + 1;
    }

    /** The offset at which a line (counted from 1) starts. */
    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    /** The number of lines, at least 1. */
    public int lineCount() {
        return lineStarts().length;
    }

    /** A line (counted from 1) without the white space around its text. */
    public Span lineSpan(int line) {
        String text = lineText(line);
        int start = lineStart(line) + text.length() - text.stripLeading().length();
        return span(start, start + text.strip().length());
    }

    /** The text of a line (counted from 1) without its line ending. */
    public String lineText(int line) {
        int start = lineStarts()[line - 1];
        int end = line < lineStarts().length ? lineStarts()[line] : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return name;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static int[] lineStartsOf(String text) {
        int[] starts = new int[16];
        int count = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean isCarriage = carriage >= 0 && (feed < 0 || carriage < feed);
            int end = isCarriage && carriage + 1 != feed ? carriage : feed;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
            feed = end == feed ? text.indexOf('\n', end + 1) : feed;
            carriage = isCarriage ? text.indexOf('\r', end + 1) : carriage;
        }
        return Arrays.copyOf(starts, count);
    }
}
