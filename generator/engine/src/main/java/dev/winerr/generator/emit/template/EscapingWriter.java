package dev.winerr.generator.emit.template;

import com.github.mustachejava.util.IndentWriter;
import dev.winerr.generator.emit.escape.Escaper;
import dev.winerr.generator.emit.escape.UnsafeValueException;
import dev.winerr.generator.text.RichText;
import java.io.IOException;
import java.io.Writer;

/** Collects the output of a template; the escaper tracks what the template writes and escapes what it inserts. */
final class EscapingWriter extends Writer {
    private final StringBuilder out = new StringBuilder();
    private final Escaper escaper;

    EscapingWriter(Escaper escaper) {
        this.escaper = escaper;
    }

    /**
     * The escaping writer wrapped by those with which Mustache indents partials, after their indentation is written.
     */
    static EscapingWriter around(Writer writer) throws IOException {
        Writer inner = writer;
        while (inner instanceof IndentWriter indented) {
            indented.flushIndent();
            inner = indented.inner;
        }
        return (EscapingWriter) inner;
    }

    void insert(Object value) throws UnsafeValueException {
        out.append(value instanceof RichText text ? escaper.description(text) : escaper.value(String.valueOf(value)));
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        escaper.follow(chars, offset, offset + length);
        out.append(chars, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return out.toString();
    }
}
