package dev.winerr.generator.header.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Distinguishes text for tools, for the authors themselves, or about all codes from text that describes one code. */
final class Asides {
    private static final Pattern FOR_TOOLS =
            Pattern.compile("(?:NOLINT|clang-format (?:on|off)|cppcheck-suppress|IWYU pragma|LCOV_EXCL|coverity\\[).*"
                    + "|(?:TODO|FIXME|XXX)\\b.*");
    /** The characters with which a match of {@link #FOR_TOOLS} starts. */
    private static final String FIRST_FOR_TOOLS = "NcILTFX";

    /** The line above a diagram of the bits of codes. */
    private static final Pattern DRAWING = Pattern.compile("(?i).*\\blaid out as follows\\b.*");
    /** Everything that {@link #DRAWING} matches contains this. */
    private static final String WORDS_OF_DRAWING = " out as ";

    private Asides() {}

    /**
     * The lines of a comment that may describe a code.
     *
     * @param lowerCase the whole comment in lower case, searched once for words that most lines do not contain
     */
    static List<String> without(List<String> lines, String lowerCase) {
        boolean mayDraw = lowerCase.contains(WORDS_OF_DRAWING);
        List<String> kept = new ArrayList<>(lines.size());
        for (String line : lines) {
            if (mayDraw && DRAWING.matcher(line).matches()) {
                return List.of();
            } else if (!isForTools(line)) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean isForTools(String line) {
        int start = 0;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        return start < line.length()
                && FIRST_FOR_TOOLS.indexOf(line.charAt(start)) >= 0
                && FOR_TOOLS.matcher(line.strip()).matches();
    }
}
