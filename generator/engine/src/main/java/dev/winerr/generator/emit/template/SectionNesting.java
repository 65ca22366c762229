package dev.winerr.generator.emit.template;

import com.github.mustachejava.MustacheException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * The nesting depth of sections while a template is parsed. The parser is recursive, so without a limit a template
 * could overflow the stack.
 */
final class SectionNesting {
    /** Far more than any template needs: lookups through more scopes take long. */
    static final int DEEPEST = 50;

    private CountingReader reader = new CountingReader("");
    private int depth;

    /** Thrown if sections are nested too deeply. */
    static final class TooDeepException extends MustacheException {
        private static final long serialVersionUID = 1L;

        private final int line;

        private TooDeepException(int line) {
            super(message("sections"));
            this.line = line;
        }

        /** The line of the section that is nested too deeply, counted from 1. */
        int line() {
            return line;
        }
    }

    static String message(String what) {
        return what + " are nested more than " + DEEPEST + " deep";
    }

    /** Starts parsing the text of a template. */
    Reader start(String text) {
        depth = -1;
        reader = new CountingReader(text);
        return reader;
    }

    /** Enters a template or a section. */
    void enter() {
        depth++;
        if (depth > DEEPEST) {
            throw new TooDeepException(reader.line);
        }
    }

    /** Leaves a section. */
    void leave() {
        depth--;
    }

    /** Counts lines while reading. */
    private static final class CountingReader extends FilterReader {
        private int line = 1;
        private int markedLine = 1;

        CountingReader(String text) {
            super(new StringReader(text));
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            line += c == '\n' ? 1 : 0;
            return c;
        }

        @Override
        public void mark(int limit) throws IOException {
            super.mark(limit);
            markedLine = line;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            line = markedLine;
        }
    }
}
