package dev.winerr.generator.naming;

import dev.winerr.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Aligns the rows of a translation with those of its original. */
final class Counterparts {
    private Counterparts() {}

    /** For each row the one that it translates, by the names found so far, the values and the order. */
    static List<Optional<NamedEntry>> of(Inquiry inquiry, NamedPage original) {
        List<List<String>> keys = new ArrayList<>();
        for (int row = 0; row < inquiry.rows().size(); row++) {
            keys.add(keys(inquiry.answer(row).map(Answer::name), inquiry.value(row)));
        }
        int[] places = RowAlignment.align(
                keys,
                original.entries().stream()
                        .map(entry -> keys(name(entry), entry.value()))
                        .toList());
        List<Optional<NamedEntry>> counterparts = new ArrayList<>();
        for (int place : places) {
            counterparts.add(
                    place < 0
                            ? Optional.empty()
                            : Optional.of(original.entries().get(place)));
        }
        return counterparts;
    }

    private static Optional<String> name(NamedEntry entry) {
        return entry.evidence() == Evidence.NONE ? Optional.empty() : Optional.of(entry.name());
    }

    private static List<String> keys(Optional<String> name, OptionalInt value) {
        List<String> keys = new ArrayList<>();
        name.ifPresent(keys::add);
        value.ifPresent(bits -> keys.add(Spelling.hex(bits)));
        return keys;
    }
}
