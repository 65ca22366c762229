package dev.winerr.generator.emit.escape;

import java.util.ArrayList;
import java.util.List;

/** Wraps the lines of a comment at 120 columns, as the project's own code is formatted. */
final class CommentFolding {
    private static final int WIDTH = 120;

    private CommentFolding() {}

    /**
     * Wraps a text at white space.
     *
     * @param text the text; its line breaks are kept
     * @param column the number of columns already used in the first line
     * @param margin the start of every further line
     */
    static String fold(String text, int column, String margin) {
        if (column + text.length() <= WIDTH && text.indexOf('\n') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int used = column;
        String separator = "";
        for (String word : words(text)) {
            if (word.equals("\n")) {
                stripTrailingSpace(out);
                out.append('\n').append(margin);
                used = margin.length();
                separator = "";
            } else if (used + separator.length() + word.length() > WIDTH && !separator.isEmpty()) {
                out.append('\n').append(margin).append(word);
                used = margin.length() + word.length();
                separator = " ";
            } else {
                out.append(separator).append(word);
                used += separator.length() + word.length();
                separator = " ";
            }
        }
        return out.toString();
    }

    /**
     * The words between spaces and line breaks, and the line breaks. A space at the start of a line is part of its
     * first word.
     */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean startsLine = i > 0 && text.charAt(i - 1) == '\n';
            if (c == '\n') {
                if (i > 0 && !startsLine) {
                    words.add(text.substring(start, i));
                }
                words.add("\n");
                start = i + 1;
            } else if (c == ' ' && !startsLine) {
                words.add(text.substring(start, i));
                start = i + 1;
            }
        }
        words.add(text.substring(start));
        return words;
    }

    private static void stripTrailingSpace(StringBuilder out) {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }
}
