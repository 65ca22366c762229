package dev.winerr.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words. */
final class LineBreaks {
    private static final int NARROWEST = 20;

    private LineBreaks() {}

    /**
     * Breaks a paragraph for a terminal; in a file or a pipe it is one line.
     *
     * @param columns the columns of the terminal; 0 if there is none
     * @param first the prefix of the first line
     * @param indent the prefix of all others
     */
    static String paragraph(String text, int columns, String first, String indent) {
        int width = columns - Math.max(first.length(), indent.length());
        return width < NARROWEST ? first + text : first + String.join("\n" + indent, wrap(text, width));
    }

    /** Lines of at most that many characters; a word that is longer has a line of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
