package dev.winerr.generator.docs.prose;

import java.util.Optional;

/** Superscript characters without markup. */
final class Superscripts {
    private static final String PLAIN = "0123456789+-abcdef";
    private static final String RAISED =
            "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u1D43\u1D47\u1D9C\u1D48\u1D49\u1DA0";

    private Superscripts() {}

    /** The superscript form of a text, if all of its characters have one. */
    static Optional<String> of(String text) {
        StringBuilder raised = new StringBuilder();
        for (char c : text.strip().toCharArray()) {
            int index = PLAIN.indexOf(c);
            if (index < 0) {
                return Optional.empty();
            }
            raised.append(RAISED.charAt(index));
        }
        return Optional.of(raised.toString()).filter(found -> !found.isEmpty());
    }
}
