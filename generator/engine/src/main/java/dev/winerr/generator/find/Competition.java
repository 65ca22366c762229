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
 * Chooses among pages of the same language. Pages that declare the header they document are better than others; then
 * those that define more codes; then those with shorter paths. A page whose codes are all defined by better ones is
 * skipped.
 */
final class Competition {
    private final Map<String, Verdict> winners = new LinkedHashMap<>();
    private final Map<String, String> losers = new LinkedHashMap<>();
    private final Function<Verdict, Locale> languageOf;

    private Competition(Function<Verdict, Locale> languageOf) {
        this.languageOf = languageOf;
    }

    /**
     * Chooses pages.
     *
     * @param verdicts the verdict on each page
     * @param languageOf the language of a page
     */
    static Competition among(Map<String, Verdict> verdicts, Function<Verdict, Locale> languageOf) {
        Competition competition = new Competition(languageOf);
        List<Map.Entry<String, Verdict>> best = new ArrayList<>(verdicts.entrySet());
        best.removeIf(page -> !page.getValue().used());
        best.sort(Comparator.comparing(
                        (Map.Entry<String, Verdict> page) -> !page.getValue().located())
                .thenComparing(page -> -page.getValue().names().size())
                .thenComparing(page -> page.getKey().length())
                .thenComparing(Map.Entry::getKey));
        competition.choose(best);
        return competition;
    }

    private void choose(List<Map.Entry<String, Verdict>> best) {
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

    /** The pages to use, the best first. */
    Map<String, Verdict> winners() {
        return winners;
    }

    /** The pages to skip, each with the better page that has most of its codes. */
    Map<String, String> losers() {
        return losers;
    }
}
