package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.PassageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Definition lists: a term that is a name, perhaps with its value; then the value, if it is not known yet; then text. The
 * value and the text may stand in further terms, in the definition, or in a list within it.
 */
final class DefinitionListReader {
    private final PassageReader reader;

    DefinitionListReader(PassageReader reader) {
        this.reader = reader;
    }

    /** The rows of a list; none where it lists no codes. */
    List<Row> read(Element list) {
        List<Entry> entries = entriesOf(list);
        return Entry.listCodes(entries, 2) ? Entry.rows(entries, "definition-list") : List.of();
    }

    private List<Entry> entriesOf(Element list) {
        List<Entry> entries = new ArrayList<>();
        for (Element item : itemsOf(list)) {
            List<Passage> lines = reader.read(item);
            Optional<NameCell> term = item.nameIs("dt") ? termOf(lines, entries.isEmpty()) : Optional.empty();
            if (term.isPresent()) {
                entries.add(new Entry(term.get(), new ArrayList<>()));
            } else if (!entries.isEmpty()) {
                entries.get(entries.size() - 1).body().addAll(lines);
            }
        }
        return entries;
    }

    private static List<Element> itemsOf(Element list) {
        List<Element> items = new ArrayList<>();
        for (Element child : list.children()) {
            if (child.nameIs("div")) {
                items.addAll(child.children());
            } else {
                items.add(child);
            }
        }
        return items;
    }

    /** A term starts an entry if it is a name, has a value, or is bold as names are; others belong to the entry before. */
    private static Optional<NameCell> termOf(List<Passage> lines, boolean first) {
        return NameCell.read(lines)
                .filter(cell -> first
                        || cell.isNameish()
                        || cell.numeral().isPresent()
                        || lines.stream().allMatch(Passage::strong));
    }
}
