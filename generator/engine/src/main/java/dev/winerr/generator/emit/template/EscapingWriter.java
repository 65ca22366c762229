package dev.winerr.generator.emit.template;

import dev.winerr.generator.emit.escape.Escaper;
import dev.winerr.generator.emit.escape.UnsafeValueException;
import dev.winerr.generator.text.RichText;
import java.io.Writer;

/** Collects the output of a template; the escaper tracks what the template writes and escapes what it inserts. */
final class EscapingWriter extends Writer {
    private final StringBuilder out = new StringBuilder();
    private final Escaper escaper;

    EscapingWriter(Escaper escaper) {
        this.escaper = escaper;
    }

    void insert(Object value) throws UnsafeValueException {
        out.append(value instanceof RichText text ? escaper.description(text) : escaper.value(String.valueOf(value)));
    }

    /** What Mustache calls for the text between tags. */
    @Override
    public void write(String text) {
        escaper.follow(text);
        out.append(text);
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        write(new String(chars, offset, length));
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
