package dev.winerr.generator.emit.language;

import java.util.regex.Pattern;

/** Tells addresses that lead somewhere from those that run. */
final class Addresses {
    private static final Pattern HARMLESS = Pattern.compile("(?i)(https?|mailto):.*");
    /** A colon before any slash ends a scheme; browsers skip white space and controls in front and within. */
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("[^:]*|[^:/?#]*[/?#].*");

    private Addresses() {}

    /** Whether an address is relative, or of the web, or of mail. */
    static boolean isHarmless(String address) {
        String oneLine = address.replaceAll("[\\s\\p{Cc}]", "");
        return HARMLESS.matcher(oneLine).matches()
                || WITHOUT_SCHEME.matcher(oneLine).matches();
    }
}
