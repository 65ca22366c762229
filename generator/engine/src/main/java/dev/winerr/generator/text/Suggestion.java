package dev.winerr.generator.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Suggests a known word for a mistyped one. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The known word nearest to the one typed.
     *
     * @return the word; empty if more than a third of its letters would have to change
     */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(typed, word) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparing((String word) -> distance(typed, word))
                        .thenComparing(word -> word));
    }

    /** A question before the advice, {@code did you mean 'header'? }; empty if no known word is near. */
    public static String question(String typed, Collection<String> known) {
        return nearest(typed, known)
                .map(word -> "did you mean '" + word + "'? ")
                .orElse("");
    }

    /** The number of letters to insert, delete, replace or swap with the next one. */
    private static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        Arrays.setAll(rows[0], j -> j);
        for (int i = 1; i <= a.length(); i++) {
            rows[i][0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int least = Math.min(rows[i - 1][j], rows[i][j - 1]) + 1;
                least = Math.min(least, rows[i - 1][j - 1] + (same ? 0 : 1));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                rows[i][j] = swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
            }
        }
        return rows[a.length()][b.length()];
    }
}
