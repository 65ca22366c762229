package dev.winerr.generator.naming;

import dev.winerr.generator.docs.DocEntry;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Distinguishes a damaged, misspelt or changed name from another name. */
public final class Likeness {
    private static final int SHORTEST_MISSPELT = 3;

    private static final Pattern SEVERITY = Pattern.compile("^([A-Z][A-Z0-9]+) ?_ ?([ESW]) ?_");

    private Likeness() {}

    /** Whether a row with the value of a code may have a damaged form of the code's name. */
    static boolean mayBe(DocEntry row, int value, String real) {
        if (row.whole()) {
            return ValueAgreement.isEvidence(value) ? mayBe(row.name(), real) : isMisspelling(row.name(), real);
        }
        if (isOfOtherSeverity(row.printedName(), real)) {
            return false;
        }
        Stream<String> split = Stream.concat(Stream.of(row.name()), row.alternatives().stream());
        return ValueAgreement.isEvidence(value) || (value != 0 && split.anyMatch(name -> isSameFamily(name, real)));
    }

    /**
     * Whether a whole name may be another spelling of a real one. Common words at the start and the end are ignored:
     * {@code ERROR_IPSEC_IKE_INVALID_ID_PAYLOAD} is not {@code ERROR_IPSEC_IKE_INVALID_CERT_PAYLOAD}. Of the rest, more
     * than half must be equal, or all of it additional.
     *
     * @param printed a whole name
     * @param real another name with the same value
     */
    public static boolean mayBe(String printed, String real) {
        String[] rests = rests(printed, real);
        boolean additional = rests[0].isEmpty() || rests[1].isEmpty();
        int longest = Math.max(rests[0].length(), rests[1].length());
        return additional || isMisspelling(rests) || distance(rests[0], rests[1]) * 2 < longest;
    }

    /** Whether two names differ in one letter of a word. */
    static boolean isMisspelling(String printed, String real) {
        return isMisspelling(rests(printed, real));
    }

    private static boolean isMisspelling(String[] rests) {
        int shortest = Math.min(rests[0].length(), rests[1].length());
        return shortest >= SHORTEST_MISSPELT && distance(rests[0], rests[1]) <= 1;
    }

    /**
     * Whether a split name has kept a prefix and the letter of a severity, {@code KILN _ S _}, that the real one does
     * not have.
     */
    private static boolean isOfOtherSeverity(String split, String real) {
        Matcher prefix = SEVERITY.matcher(split);
        return prefix.find() && !real.startsWith(prefix.group(1) + "_" + prefix.group(2) + "_");
    }

    /** Whether a split name starts with the first word of a real one, which translation usually leaves unchanged. */
    private static boolean isSameFamily(String split, String real) {
        String first = split.split("[ _]+", 2)[0];
        return !first.isEmpty() && real.startsWith(first + "_");
    }

    /** Two names without the words that both begin with, and those that both end with. */
    private static String[] rests(String one, String other) {
        List<String> a = List.of(one.split("_", -1));
        List<String> b = List.of(other.split("_", -1));
        int most = Math.min(a.size(), b.size());
        int before = 0;
        while (before < most && a.get(before).equals(b.get(before))) {
            before++;
        }
        int after = 0;
        while (after < most - before && a.get(a.size() - 1 - after).equals(b.get(b.size() - 1 - after))) {
            after++;
        }
        return new String[] {
            String.join("_", a.subList(before, a.size() - after)), String.join("_", b.subList(before, b.size() - after))
        };
    }

    /** The number of letters to add, remove or change to turn one name into the other (Levenshtein distance). */
    public static int distance(String a, String b) {
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
