package dev.winerr.generator.header.comment;

import java.util.List;
import java.util.Optional;

/** Recognises headings: a title between lines of punctuation, titles between dashes, {@code Facility=...}. */
final class Banners {
    /** Without the plus sign: {@code +---+-+} is the edge of a table, such as that of the bits of a code. */
    private static final String RULE_CHARACTERS = "=-*#~_/";

    private static final int SHORTEST_RULE = 3;
    private static final int SHORTEST_PAIR = 2;
    private static final int SHORTEST_ON_ONE_SIDE = 4;
    private static final int WIDEST_LINE = 200;
    private static final int HIGHEST_BOX = 12;

    private Banners() {}

    /** A heading, and the index of the line after it. */
    record Heading(String title, int next) {}

    /** The heading that starts at a line, if any. */
    static Optional<Heading> at(List<String> lines, int index) {
        if (isRule(lines.get(index))) {
            return boxed(lines, index);
        }
        return title(lines.get(index).strip()).map(title -> new Heading(title, index + 1));
    }

    /** Whether a line consists of punctuation only. */
    static boolean isRule(String line) {
        String text = line.strip();
        return text.length() >= SHORTEST_RULE && leadingRun(text) == text.length();
    }

    /** Whether a line has no text: it is blank, or has only the sides of a box. */
    static boolean isBlank(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLetterOrDigit(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A title between two rules. If there are several lines, the first is the title and the others explain it. */
    private static Optional<Heading> boxed(List<String> lines, int rule) {
        String title = "";
        int limit = Math.min(lines.size(), rule + HIGHEST_BOX);
        for (int i = rule + 1; i < limit; i++) {
            String line = lines.get(i);
            if (isRule(line)) {
                return title.isEmpty() ? Optional.empty() : Optional.of(new Heading(title, i + 1));
            } else if (title.isEmpty() && !isBlank(line)) {
                title = withoutSides(line.strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> title(String line) {
        if (line.length() > WIDEST_LINE || isBlank(line)) {
            return Optional.empty();
        } else if (isFacility(line)) {
            return Optional.of(line);
        }
        int left = leadingRun(line);
        int right = trailingRun(line);
        boolean decorated = Math.max(left, right) >= SHORTEST_ON_ONE_SIDE || Math.min(left, right) >= SHORTEST_PAIR;
        return decorated && line.charAt(0) != '_'
                ? Optional.of(line.substring(left, line.length() - right).strip())
                : Optional.empty();
    }

    private static boolean isFacility(String line) {
        String word = "Facility";
        return line.regionMatches(true, 0, word, 0, word.length())
                && line.substring(word.length()).strip().startsWith("=");
    }

    private static String withoutSides(String line) {
        int left = leadingRun(line);
        int right = trailingRun(line);
        int from = left < line.length() && Character.isWhitespace(line.charAt(left)) ? left : 0;
        int to = line.length() - right;
        boolean isSide = to > from && Character.isWhitespace(line.charAt(to - 1));
        return line.substring(from, isSide ? to : line.length()).strip();
    }

    private static int leadingRun(String text) {
        int length = 0;
        while (length < text.length() && isRuleCharacter(text.charAt(length))) {
            length++;
        }
        return length;
    }

    private static int trailingRun(String text) {
        int start = text.length();
        while (start > 0 && isRuleCharacter(text.charAt(start - 1))) {
            start--;
        }
        return text.length() - start;
    }

    private static boolean isRuleCharacter(char c) {
        return RULE_CHARACTERS.indexOf(c) >= 0;
    }
}
