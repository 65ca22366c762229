package dev.winerr.generator.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses among pages of one language. The one that says which header it documents is better than the one that does not, then
 * the one that defines more codes, then the one whose path is shorter. A page all of whose codes better ones define is left.
 */
final class Competition {
    private final Map<String, Verdict> winners = new LinkedHashMap<>();
    private final Map<String, String> losers = new LinkedHashMap<>();

    Competition(Map<String, Verdict> verdicts) {
        List<Map.Entry<String, Verdict>> best = new ArrayList<>(verdicts.entrySet());
        best.removeIf(page -> !page.getValue().taken());
        best.sort(Comparator.comparing(
                        (Map.Entry<String, Verdict> page) -> !page.getValue().located())
                .thenComparing(page -> -page.getValue().names().size())
                .thenComparing(page -> page.getKey().length())
                .thenComparing(Map.Entry::getKey));
        Set<String> covered = new HashSet<>();
        for (Map.Entry<String, Verdict> page : best) {
            if (covered.addAll(page.getValue().names())) {
                winners.put(page.getKey(), page.getValue());
            } else {
                losers.put(page.getKey(), strongestRival(page.getValue()));
            }
        }
    }

    private String strongestRival(Verdict loser) {
        return winners.entrySet().stream()
                .max(Comparator.comparingLong(winner -> loser.names().stream()
                        .filter(winner.getValue().names()::contains)
                        .count()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** The pages to take, the best first. */
    Map<String, Verdict> winners() {
        return winners;
    }

    /** The pages that are left, each with the better one that has most of its codes. */
    Map<String, String> losers() {
        return losers;
    }
}
