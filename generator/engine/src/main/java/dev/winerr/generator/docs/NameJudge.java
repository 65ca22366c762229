package dev.winerr.generator.docs;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.atom.Symbol;
import dev.winerr.generator.docs.atom.Symbols;
import dev.winerr.generator.docs.layout.Row;
import dev.winerr.generator.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what a row is called, from what the page prints and from what stands beside it. */
final class NameJudge {
    private final boolean translated;
    private final Set<String> promised = new HashSet<>();
    private final Map<String, String> promisedBySkeleton = new HashMap<>();
    private final DiagnosticLog log;

    /**
     * A judge for one page.
     *
     * @param translated whether the page is a translation, so that a name that looks whole may be a translated one
     * @param apiNames the names that the page's front matter promises
     * @param log takes what was found wrong
     */
    NameJudge(boolean translated, List<DocPage.ApiName> apiNames, DiagnosticLog log) {
        this.translated = translated;
        this.log = log;
        for (DocPage.ApiName name : apiNames) {
            promised.add(name.name());
            promisedBySkeleton.merge(Symbols.skeleton(name.name()), name.name(), (one, other) -> "");
        }
    }

    /**
     * A decision.
     *
     * @param name the name
     * @param evidence how it is known
     * @param candidates what the identifiers beside it say
     */
    record Verdict(String name, Evidence evidence, List<String> candidates) {}

    Verdict judge(Row row, Span span) {
        List<String> candidates = row.ids().stream()
                .map(Symbols::fromId)
                .filter(Symbols::isSymbol)
                .distinct()
                .toList();
        Symbol symbol = row.symbol();
        return symbol.condition() == Symbol.Condition.INTACT
                ? judgeIntact(symbol, candidates, span)
                : judgeDamaged(row, candidates, span);
    }

    private Verdict judgeIntact(Symbol symbol, List<String> candidates, Span span) {
        String name = symbol.name();
        Optional<String> id = candidates.contains(name)
                ? Optional.empty()
                : candidates.stream().findFirst();
        boolean mistranslated = translated && !promised.contains(name);
        if (id.isEmpty() || !mistranslated) {
            id.filter(other -> !other.equalsIgnoreCase(name))
                    .ifPresent(other -> log.add(DocsDiagnostic.NAMES_DISAGREE, span, name, other, "the id beside it"));
            return new Verdict(name, Evidence.PRINTED, candidates);
        } else if (id.get().equalsIgnoreCase(name)) {
            return recovered(symbol, new Verdict(id.get(), Evidence.SPAN_ID, candidates), span);
        }
        log.add(DocsDiagnostic.NAMES_DISAGREE, span, id.get(), name, "the printed name");
        return new Verdict(id.get(), Evidence.SPAN_ID, candidates);
    }

    private Verdict judgeDamaged(Row row, List<String> candidates, Span span) {
        Symbol symbol = row.symbol();
        return candidates.stream()
                .findFirst()
                .map(name -> new Verdict(name, Evidence.SPAN_ID, candidates))
                .or(() -> promisedName(symbol).map(name -> new Verdict(name, Evidence.API_NAME, candidates)))
                .or(() -> row.originals().stream()
                        .findFirst()
                        .map(name -> new Verdict(name, Evidence.ORIGINAL, candidates)))
                .map(verdict -> recovered(symbol, verdict, span))
                .orElse(new Verdict(symbol.name(), Evidence.NONE, candidates));
    }

    /** What the page promises under a name of the same letters and digits. */
    private Optional<String> promisedName(Symbol symbol) {
        return Optional.ofNullable(promisedBySkeleton.get(Symbols.skeleton(symbol.name())))
                .filter(name -> !name.isEmpty());
    }

    private Verdict recovered(Symbol symbol, Verdict verdict, Span span) {
        log.add(
                DocsDiagnostic.NAME_RECOVERED,
                span,
                symbol.printed(),
                verdict.name(),
                verdict.evidence().label());
        return verdict;
    }
}
