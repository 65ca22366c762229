package dev.winerr.generator.index;

/** How far names are from each other. */
final class EditDistance {
    private EditDistance() {}

    /** Whether one name may be another spelling of the other: at most a third of the letters differ. */
    static boolean isLike(String one, String other) {
        return between(one, other) * 3 <= Math.max(one.length(), other.length());
    }

    /** How many letters must be added, left out or changed (Levenshtein). */
    static int between(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
