package dev.winerr.generator.header.comment;

import java.util.ArrayList;
import java.util.List;

/** Removes the delimiters of a comment. */
final class CommentLines {
    /** A longer run of stars on the left is a rule, not a margin. */
    private static final int WIDEST_MARGIN = 2;

    private CommentLines() {}

    /** The lines of a comment with style {@code style}; at least one, possibly empty. */
    static List<String> of(String comment, CommentStyle style) {
        boolean isBlock = comment.startsWith("/*");
        int end = comment.length();
        if (isBlock && comment.endsWith("*/") && end >= style.markLength() + 2) {
            end -= 2;
        }
        String text = comment.substring(style.markLength(), end);
        if (text.isEmpty()) {
            return List.of("");
        }
        if (!isBlock && text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return List.of(withoutSplice(text));
        }
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            lines.add(isBlock ? withoutMargins(line, lines.isEmpty()) : withoutSplice(line));
        }
        return lines;
    }

    private static String withoutMargins(String line, boolean isFirst) {
        String text = line.strip();
        int margin = isFirst ? 0 : run(text, 0, 1);
        if (margin <= WIDEST_MARGIN) {
            text = text.substring(margin).strip();
        }
        return text.startsWith("*") ? text : withoutRightMargin(text);
    }

    private static String withoutRightMargin(String text) {
        int end = text.length() - run(text, text.length() - 1, -1);
        boolean isMargin =
                end > 0 && text.length() - end <= WIDEST_MARGIN && Character.isWhitespace(text.charAt(end - 1));
        return isMargin ? text.substring(0, end) : text;
    }

    private static int run(String text, int from, int step) {
        int length = 0;
        for (int i = from; i >= 0 && i < text.length() && text.charAt(i) == '*'; i += step) {
            length++;
        }
        return length;
    }

    /** A line comment continues after a backslash at its end (C17 5.1.1.2, phase 2). */
    private static String withoutSplice(String line) {
        return line.endsWith("\\") ? line.substring(0, line.length() - 1) : line;
    }
}
