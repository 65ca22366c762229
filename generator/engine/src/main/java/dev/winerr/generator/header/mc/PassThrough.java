package dev.winerr.generator.header.mc;

import dev.winerr.generator.source.SourceFile;

/**
 * The lines of a message file that start with a semicolon. They are C: mc.exe copies them, without the semicolon, to the header
 * that it writes. Here they are read in a copy of the file in which everything else is blank, so that their positions are kept.
 */
public final class PassThrough {
    private PassThrough() {}

    /** The copied lines of a file, at their original positions. */
    public static SourceFile textOf(SourceFile file) {
        return new SourceFile(file.name(), file.path(), blank(file));
    }

    private static String blank(SourceFile file) {
        StringBuilder out = new StringBuilder(file.text());
        boolean copied = false;
        boolean lineStarts = true;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            boolean isLineEnd = c == '\n' || c == '\r';
            if (lineStarts) {
                copied = c == ';';
            }
            if (!isLineEnd && (!copied || lineStarts)) {
                out.setCharAt(i, ' ');
            }
            lineStarts = isLineEnd;
        }
        return out.toString();
    }
}
