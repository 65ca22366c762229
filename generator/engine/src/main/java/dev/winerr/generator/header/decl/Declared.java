package dev.winerr.generator.header.decl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The constants that were declared, in order. Some were read, and others come from the memos of includes. */
final class Declared {
    private final List<Run> runs;

    /** Consecutive constants of the same origin. */
    private record Run(boolean remembered, List<Constant> constants) {}

    private Declared(List<Run> runs) {
        this.runs = runs;
    }

    /** No constants yet. */
    static Declared none() {
        return new Declared(new ArrayList<>());
    }

    /** A copy, to which constants can be added without changing this. */
    Declared copy() {
        Declared copy = none();
        copy.runs.addAll(runs);
        // A new list, because the last one is in both.
        copy.runs.add(new Run(false, new ArrayList<>()));
        return copy;
    }

    void add(Constant constant) {
        if (runs.isEmpty() || last().remembered()) {
            runs.add(new Run(false, new ArrayList<>()));
        }
        last().constants().add(constant);
    }

    void addRemembered(List<Constant> constants) {
        runs.add(new Run(true, constants));
    }

    private Run last() {
        return runs.get(runs.size() - 1);
    }

    /** All constants. */
    Stream<Constant> all() {
        return runs.stream().flatMap(run -> run.constants().stream());
    }

    /** Those that do not come from memos. */
    Stream<Constant> read() {
        return runs.stream().filter(run -> !run.remembered()).flatMap(run -> run.constants().stream());
    }
}
