package dev.winerr.generator.javaconst;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of constants that may differ: one a line, {@code NAME} or {@code Type.NAME}, with {@code *} for any letters; what
 * follows a {@code #} says why.
 */
public final class Allowances {
    /** None. */
    public static final Allowances NONE = new Allowances(List.of());

    private final List<Pattern> patterns;

    private Allowances(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /** Reads them. */
    public static Allowances read(String text) {
        List<Pattern> patterns = new ArrayList<>();
        text.lines().map(line -> line.replaceFirst("#.*", "").strip()).forEach(line -> {
            if (!line.isEmpty()) {
                patterns.add(Pattern.compile("\\Q" + line.replace("*", "\\E.*\\Q") + "\\E"));
            }
        });
        return new Allowances(patterns);
    }

    boolean allow(JavaConstant constant) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.matcher(constant.name()).matches()
                        || pattern.matcher(constant.qualifiedName()).matches());
    }
}
