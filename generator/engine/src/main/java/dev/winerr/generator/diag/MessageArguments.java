package dev.winerr.generator.diag;

import java.util.List;

/** Inserts arguments in the patterns of diagnostics: {@code %s} for the next one, {@code %2$s} for the second. */
final class MessageArguments {
    private static final String NEXT = "%s";

    private MessageArguments() {}

    /**
     * A pattern with its arguments. {@link String#format} would also initialise regular expressions and number formats,
     * which takes long compared with the rest of a short run.
     */
    static String insert(List<String> arguments, String pattern) {
        StringBuilder out = new StringBuilder();
        int next = 0;
        int from = 0;
        for (int at = pattern.indexOf('%'); at >= 0; at = pattern.indexOf('%', from)) {
            out.append(pattern, from, at);
            if (pattern.startsWith(NEXT, at)) {
                out.append(arguments.get(next++));
                from = at + NEXT.length();
            } else if (pattern.startsWith("$s", at + 2)) {
                out.append(arguments.get(pattern.charAt(at + 1) - '1'));
                from = at + "%1$s".length();
            } else {
                throw new IllegalArgumentException("not a pattern of a diagnostic: " + pattern);
            }
        }
        return out.append(pattern, from, pattern.length()).toString();
    }
}
