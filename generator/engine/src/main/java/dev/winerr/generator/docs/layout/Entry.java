package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name and what follows it, in vertical layouts.
 *
 * @param name the name
 * @param body what follows; extended while reading
 */
record Entry(NameCell name, List<Passage> body) {

    /**
     * Whether entries list codes: if most have a credible name, or a possibly damaged one and a value. Names with
     * neither value nor text, as under "See also", do not list codes.
     *
     * @param fewest the minimum number of entries if none has a value
     */
    static boolean listCodes(List<Entry> entries, int fewest) {
        long valued = entries.stream().filter(Entry::isValued).count();
        boolean camels = areMembers(entries);
        long credible = entries.stream()
                .filter(entry -> entry.name.isCredible()
                        || entry.name.or(entry.value()).isCamelFailure()
                        || (entry.name.isNameLike() && entry.isValued())
                        || (camels && entry.name.isMember()))
                .count();
        boolean mostCredible = credible > 0 && credible * 2 >= entries.size();
        boolean informative = valued > 0 || entries.stream().anyMatch(entry -> !entry.body.isEmpty());
        return mostCredible && informative && (valued > 0 || entries.size() >= fewest);
    }

    /** Whether there is a name and nothing else. */
    boolean isBare() {
        return body.isEmpty() && name.numeral().isEmpty();
    }

    private static boolean areMembers(List<Entry> entries) {
        return Camels.areMembers(entries.stream().map(Entry::name).toList());
    }

    private boolean isValued() {
        return value().isPresent();
    }

    private Optional<Numeral> value() {
        return name.numeral()
                .or(() -> body.isEmpty()
                        ? Optional.empty()
                        : Numerals.read(body.get(0).text()))
                .or(() -> ValueTail.split(body).numeral());
    }

    /** The rows of entries that list codes; those with neither name nor value are left out. */
    static List<Row> rows(List<Entry> entries, String layout) {
        boolean camels = areMembers(entries);
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            boolean named = entry.name.isNameLike() || (camels && entry.name.isMember());
            if (named || (entry.isValued() && !entry.name.cannotBeName())) {
                rows.addAll(Rows.of(entry.name, entry.body, layout));
            }
        }
        return rows;
    }
}
