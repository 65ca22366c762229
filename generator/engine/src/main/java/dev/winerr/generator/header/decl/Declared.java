package dev.winerr.generator.header.decl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The constants that were declared, in order: some read here, and others remembered from includes that others have read. */
final class Declared {
    private final List<Run> runs;

    /** Constants that follow each other. */
    private record Run(boolean remembered, List<Constant> constants) {}

    private Declared(List<Run> runs) {
        this.runs = runs;
    }

    /** No constants yet. */
    static Declared none() {
        return new Declared(new ArrayList<>());
    }

    /** Those declared so far, and no others yet. */
    Declared copy() {
        Declared copy = none();
        copy.runs.addAll(runs);
        // What is declared next is not added to a list that is in both.
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

    /** All of them. */
    Stream<Constant> all() {
        return runs.stream().flatMap(run -> run.constants().stream());
    }

    /** Those that were read here. */
    Stream<Constant> read() {
        return runs.stream().filter(run -> !run.remembered()).flatMap(run -> run.constants().stream());
    }
}
