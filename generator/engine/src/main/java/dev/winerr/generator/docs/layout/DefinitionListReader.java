package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.PassageReader;
import dev.winerr.generator.text.Block;
import dev.winerr.generator.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Reads codes from definition lists: a term that is a name, possibly with its value; then the value, if it is not known
 * yet; then text. The value and the text may be in further terms, in the definition, or in a list within it.
 * Consecutive lists are one list, including terms and definitions left outside by a list that was closed too early.
 */
final class DefinitionListReader {
    private final PassageReader reader;
    private final PrintedNames names;

    DefinitionListReader(PassageReader reader, PrintedNames names) {
        this.reader = reader;
        this.names = names;
    }

    /** The rows of some lists; empty if they do not list codes. */
    List<Row> read(List<Element> lists) {
        List<Entry> entries = entries(
                        lists.stream().flatMap(list -> itemsOf(list).stream()).toList())
                .stream()
                .map(DefineLine::apply)
                .toList();
        return Entry.listCodes(entries, 2) ? Entry.rows(entries, "definition-list") : List.of();
    }

    private List<Entry> entries(List<Element> items) {
        List<Entry> entries = new ArrayList<>();
        boolean open = false;
        for (Element item : items) {
            List<Passage> lines = reader.read(item);
            boolean parameter = item.nameIs("dt") && isParameter(lines);
            Optional<NameCell> term = item.nameIs("dt") && !parameter ? termOf(lines, entries) : Optional.empty();
            if (term.isPresent()) {
                entries.add(new Entry(term.get(), new ArrayList<>()));
                open = true;
            } else if (parameter) {
                open = false;
            } else if (open) {
                entries.get(entries.size() - 1).body().addAll(lines);
            }
        }
        return entries;
    }

    /** Parameters of functions are in italics. They and their descriptions do not belong to a code. */
    private static boolean isParameter(List<Passage> lines) {
        return !lines.isEmpty()
                && lines.get(0).block() instanceof Block.Paragraph paragraph
                && paragraph.content().get(0) instanceof Inline.Emphasis;
    }

    /** The items of a list, or a term or definition outside any. */
    private static List<Element> itemsOf(Element list) {
        if (!list.nameIs("dl")) {
            return List.of(list);
        }
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

    /**
     * A term starts an entry if it is a name, has a value, is bold like the names, or is another member of an
     * enumeration; other terms belong to the previous entry.
     */
    private Optional<NameCell> termOf(List<Passage> lines, List<Entry> before) {
        boolean members = !before.isEmpty() && before.get(0).name().isCamel();
        return NameCell.read(FieldHeadings.withoutMark(lines), names)
                .filter(cell -> before.isEmpty()
                        || cell.isNameLike()
                        || cell.numeral().isPresent()
                        || (members && cell.isCamel())
                        || lines.stream().allMatch(Passage::strong));
    }
}
