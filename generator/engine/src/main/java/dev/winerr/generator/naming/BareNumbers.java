package dev.winerr.generator.naming;

import dev.winerr.ResultKind;
import dev.winerr.generator.docs.DocEntry;
import dev.winerr.generator.header.code.HeaderCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Identifies rows that have no name but a number without a facility, {@code 5 Access is denied}. One such number proves
 * nothing, but all numbers of a page together may. They are values of the header's codes if
 *
 * <ul>
 *   <li>no row of the page has a name, and at least three rows have such numbers, all different;
 *   <li>every number except 0 is the value of one code of the header or, if several have it, of one of the kind that
 *       most of the others have;
 *   <li>and this is not a coincidence: most texts mention a word of their code's name, or the header defines so few of
 *       the numbers in their range that as many random numbers would hardly all be codes. Consecutive numbers, 1, 2, 3,
 *       may just count something, so they need such texts.
 * </ul>
 */
final class BareNumbers {
    private static final int FEWEST = 3;
    private static final int SHORTEST_WORD = 4;
    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

    /** The probability below which a coincidence is ruled out. */
    private static final double UNLIKELY = 0.01;

    private final Inquiry inquiry;
    private final List<Integer> rows;

    private BareNumbers(Inquiry inquiry, List<Integer> rows) {
        this.inquiry = inquiry;
        this.rows = rows;
    }

    /** Whether a row has no name, and a number that does not identify a code by itself. */
    static boolean isBare(DocEntry row) {
        return row.name().isEmpty()
                && row.value().isPresent()
                && !ValueAgreement.isEvidence(row.value().getAsInt());
    }

    private static boolean isBare(Inquiry inquiry, int row) {
        return isBare(inquiry.rows().get(row)) && inquiry.value(row).orElse(0) != 0;
    }

    /** The codes of such rows; empty if they prove nothing. */
    static Map<Integer, HeaderCode> of(Inquiry inquiry) {
        boolean nameless = inquiry.rows().stream().allMatch(row -> row.name().isEmpty());
        return nameless ? new BareNumbers(inquiry, rows(inquiry)).codes() : Map.of();
    }

    private static List<Integer> rows(Inquiry inquiry) {
        return IntStream.range(0, inquiry.rows().size())
                .filter(row -> isBare(inquiry, row))
                .boxed()
                .toList();
    }

    private Map<Integer, HeaderCode> codes() {
        Set<Integer> different = rows.stream().map(this::value).collect(Collectors.toSet());
        if (different.size() < FEWEST || different.size() < rows.size()) {
            return Map.of();
        }
        Optional<ResultKind> usual = usualKind();
        Map<Integer, HeaderCode> codes = new HashMap<>();
        for (int row : rows) {
            List<HeaderCode> candidates = candidates(row, usual);
            if (candidates.size() != 1) {
                return Map.of();
            }
            codes.put(row, candidates.get(0));
        }
        return isUnlikely(different) || areMentioned(codes) ? codes : Map.of();
    }

    private int value(int row) {
        return inquiry.value(row).orElse(0);
    }

    private List<HeaderCode> candidates(int row, Optional<ResultKind> usual) {
        List<HeaderCode> all = inquiry.vocabulary().ofValue(value(row));
        return all.size() < 2
                ? all
                : all.stream()
                        .filter(code -> usual.filter(code.kind()::equals).isPresent())
                        .toList();
    }

    /** The kind of most codes that are the only ones of their value. */
    private Optional<ResultKind> usualKind() {
        Map<ResultKind, Long> kinds = rows.stream()
                .map(row -> inquiry.vocabulary().ofValue(value(row)))
                .filter(codes -> codes.size() == 1)
                .collect(Collectors.groupingBy(codes -> codes.get(0).kind(), Collectors.counting()));
        return kinds.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private boolean isUnlikely(Set<Integer> numbers) {
        int first = numbers.stream().min(Integer::compare).orElse(0);
        int last = numbers.stream().max(Integer::compare).orElse(0);
        boolean consecutive = last - first + 1 == numbers.size();
        long defined = inquiry.vocabulary().codes().stream()
                .map(HeaderCode::bits)
                .filter(bits -> bits >= first && bits <= last)
                .distinct()
                .count();
        double share = (double) defined / (last - first + 1);
        return !consecutive && Math.pow(share, numbers.size()) < UNLIKELY;
    }

    /** Whether most texts have a word of their code's name that not all names have. */
    private boolean areMentioned(Map<Integer, HeaderCode> codes) {
        List<Set<String>> names =
                codes.values().stream().map(code -> stems(code.name())).toList();
        Set<String> common = new HashSet<>(names.get(0));
        names.forEach(common::retainAll);
        long mentioned = codes.entrySet().stream()
                .filter(code -> {
                    Set<String> words = stems(code.getValue().name());
                    words.removeAll(common);
                    words.retainAll(stems(
                            inquiry.rows().get(code.getKey()).description().plain()));
                    return !words.isEmpty();
                })
                .count();
        return mentioned * 2 > codes.size();
    }

    /** The beginnings of the words of a text, which are equal in {@code DENIED} and {@code denies}. */
    private static Set<String> stems(String text) {
        return WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, SHORTEST_WORD))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
