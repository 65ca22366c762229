package dev.winerr.generator.catalog;

import java.util.regex.Pattern;

/** Tells a damaged or misspelt name from the name of something else. */
final class Likeness {
    /** A name that no translation touched: letters, digits and underscores, with at least one underscore. */
    private static final Pattern WHOLE_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)+");

    private Likeness() {}

    /**
     * Whether a printed name may be a spoilt form of a real one. A name that is not even an identifier any more may
     * always be; one that is must have more than half of its letters in common with the real name, since equal values in
     * FACILITY_ITF say nothing across families.
     */
    static boolean mayBe(String printed, String real) {
        if (!WHOLE_NAME.matcher(printed).matches()) {
            return true;
        }
        int longest = Math.max(printed.length(), real.length());
        return distance(printed, real) * 2 < longest;
    }

    /** Levenshtein's distance, in one row. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
