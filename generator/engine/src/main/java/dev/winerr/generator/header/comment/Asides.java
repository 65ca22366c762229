package dev.winerr.generator.header.comment;

import java.util.List;
import java.util.regex.Pattern;

/** Tells what is written for tools, for the authors themselves, or of all codes from what describes one code. */
final class Asides {
    private static final Pattern FOR_TOOLS =
            Pattern.compile("(?:NOLINT|clang-format (?:on|off)|cppcheck-suppress|IWYU pragma|LCOV_EXCL|coverity\\[).*"
                    + "|(?:TODO|FIXME|XXX)\\b.*");
    /** Above a drawing of the bits that codes consist of. */
    private static final Pattern DRAWING = Pattern.compile("(?i).*\\blaid out as follows\\b.*");

    private Asides() {}

    /** The lines of a comment that may describe a code. */
    static List<String> without(List<String> lines) {
        return lines.stream().anyMatch(line -> DRAWING.matcher(line).matches())
                ? List.of()
                : lines.stream()
                        .filter(line -> !FOR_TOOLS.matcher(line.strip()).matches())
                        .toList();
    }
}
