package dev.winerr.generator.find;

import dev.winerr.message.Languages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Chooses among pages of one language. The one that says which header it documents is better than the one that does not, then
 * the one that defines more codes, then the one whose path is shorter. A page all of whose codes better ones define is left.
 */
final class Competition {
    private final Map<String, Verdict> winners = new LinkedHashMap<>();
    private final Map<String, String> losers = new LinkedHashMap<>();
    private final Function<Verdict, Locale> languageOf;

    /**
     * A competition.
     *
     * @param verdicts what was thought of each page
     * @param languageOf the language of a page
     */
    Competition(Map<String, Verdict> verdicts, Function<Verdict, Locale> languageOf) {
        this.languageOf = languageOf;
        List<Map.Entry<String, Verdict>> best = new ArrayList<>(verdicts.entrySet());
        best.removeIf(page -> !page.getValue().taken());
        best.sort(Comparator.comparing(
                        (Map.Entry<String, Verdict> page) -> !page.getValue().located())
                .thenComparing(page -> -page.getValue().names().size())
                .thenComparing(page -> page.getKey().length())
                .thenComparing(Map.Entry::getKey));
        Map<Locale, Set<String>> covered = new HashMap<>();
        for (Map.Entry<String, Verdict> page : best) {
            Verdict verdict = page.getValue();
            if (covered.computeIfAbsent(language(verdict), first -> new HashSet<>())
                    .addAll(verdict.names())) {
                winners.put(page.getKey(), verdict);
            } else {
                losers.put(page.getKey(), strongestRival(verdict));
            }
        }
    }

    private Locale language(Verdict page) {
        return Languages.general(languageOf.apply(page));
    }

    private String strongestRival(Verdict loser) {
        return winners.entrySet().stream()
                .filter(winner -> language(winner.getValue()).equals(language(loser)))
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
