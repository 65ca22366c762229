package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.pp.Macro;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How many constants with a value each file defines. Only the macros of files that may have most are evaluated. */
public final class ConstantCounts {
    private final Map<SourceFile, Integer> declared = new HashMap<>();
    private final Map<SourceFile, List<Macro>> macros = new HashMap<>();
    private final Predicate<Macro> hasValue;

    ConstantCounts(Stream<Constant> declared, Stream<Macro> macros, Predicate<Macro> hasValue) {
        declared.filter(constant -> constant.outcome() instanceof Outcome.Known)
                .forEach(constant -> this.declared.merge(constant.name().root().file(), 1, Integer::sum));
        macros.forEach(macro -> this.macros
                .computeIfAbsent(macro.name().file(), file -> new ArrayList<>())
                .add(macro));
        this.hasValue = hasValue;
    }

    /** The file with most constants, and how many; the first of several with as many, and nothing if none has any. */
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

    /** As many as a file can have. */
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
