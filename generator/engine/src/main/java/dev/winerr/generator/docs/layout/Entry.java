package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name and what follows it, in layouts that put them below each other.
 *
 * @param name the name
 * @param body what follows; grows while it is read
 */
record Entry(NameCell name, List<Passage> body) {

    /**
     * Whether entries list codes: most have a credible name, or one that may be damaged and a value. Names that have neither
     * value nor text, as below "See also", list nothing.
     *
     * @param fewest how many it takes where none has a value
     */
    static boolean listCodes(List<Entry> entries, int fewest) {
        long valued = entries.stream().filter(Entry::isValued).count();
        boolean camels = areMembers(entries);
        long credible = entries.stream()
                .filter(entry -> entry.name.isCredible()
                        || entry.name.or(entry.value()).isCamelFailure()
                        || (entry.name.isNameish() && entry.isValued())
                        || (camels && entry.name.isCamelWithId()))
                .count();
        boolean mostCredible = credible > 0 && credible * 2 >= entries.size();
        boolean told = valued > 0 || entries.stream().anyMatch(entry -> !entry.body.isEmpty());
        return mostCredible && told && (valued > 0 || entries.size() >= fewest);
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

    /** The rows of entries that list codes; what has neither name nor value is left out. */
    static List<Row> rows(List<Entry> entries, String layout) {
        boolean camels = areMembers(entries);
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            boolean named = entry.name.isNameish() || (camels && entry.name.isCamelWithId());
            if (named || (entry.isValued() && !entry.name.isNoName())) {
                rows.addAll(Rows.of(entry.name, entry.body, layout));
            }
        }
        return rows;
    }
}
