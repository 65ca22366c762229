package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.pp.Macro;
import dev.winerr.generator.source.SourceFile;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many constants with a value each file defines. Only the macros of files that may have the most are evaluated. */
public final class ConstantCounts {
    private final Map<SourceFile, Integer> declared;
    private final Map<SourceFile, List<Macro>> macros;
    private final Predicate<Macro> hasValue;

    private ConstantCounts(
            Map<SourceFile, Integer> declared, Map<SourceFile, List<Macro>> macros, Predicate<Macro> hasValue) {
        this.declared = declared;
        this.macros = macros;
        this.hasValue = hasValue;
    }

    static ConstantCounts of(Stream<Constant> declared, Stream<Macro> macros, Predicate<Macro> hasValue) {
        return new ConstantCounts(
                declared.filter(constant -> constant.outcome() instanceof Outcome.Known)
                        .collect(Collectors.toMap(
                                constant -> constant.name().root().file(), constant -> 1, Integer::sum)),
                macros.collect(Collectors.groupingBy(macro -> macro.name().file())),
                hasValue);
    }

    /** The file with the most constants, the first of several on a tie, and how many; empty if no file has any. */
    public Optional<Map.Entry<SourceFile, Integer>> richest(Collection<SourceFile> files) {
        List<SourceFile> largestFirst = files.stream()
                .sorted(Comparator.comparingInt(this::most).reversed())
                .toList();
        Map<SourceFile, Integer> counts = new HashMap<>();
        int best = 1;
        for (SourceFile file : largestFirst) {
            if (most(file) < best) {
                break;
            }
            counts.put(file, count(file));
            best = Math.max(best, counts.get(file));
        }
        int highest = best;
        return files.stream()
                .filter(file -> counts.getOrDefault(file, 0) == highest)
                .findFirst()
                .map(file -> Map.entry(file, highest));
    }

    /** The most constants that a file can have: each macro counts. */
    private int most(SourceFile file) {
        return declared.getOrDefault(file, 0)
                + macros.getOrDefault(file, List.of()).size();
    }

    private int count(SourceFile file) {
        return declared.getOrDefault(file, 0)
                + (int) macros.getOrDefault(file, List.of()).stream()
                        .filter(hasValue)
                        .count();
    }
}
