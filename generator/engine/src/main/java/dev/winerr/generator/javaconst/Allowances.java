package dev.winerr.generator.javaconst;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of constants whose values may differ: one per line, {@code NAME} or {@code Type.NAME}, with {@code *} as a
 * wildcard; a reason may follow a {@code #}.
 */
public final class Allowances {
    /** No names. */
    public static final Allowances NONE = new Allowances(List.of());

    private final List<Pattern> patterns;

    private Allowances(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /** Reads a list of names. */
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
