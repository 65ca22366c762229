package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.PassageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads Doxygen's sections about single macros: {@code #define NAME value} in a table, then the text in a block. */
final class MacroDetails {
    private static final String LAYOUT = "macro-details";

    private final PassageReader reader;
    private final PrintedNames names;

    MacroDetails(PassageReader reader, PrintedNames names) {
        this.reader = reader;
        this.names = names;
    }

    /** The macros in an element that are codes. */
    List<Row> read(Element root) {
        List<Entry> entries = new ArrayList<>();
        for (Element item : root.getElementsByClass("memitem")) {
            Element definition = item.selectFirst("td.memname");
            Element text = item.selectFirst(".memdoc");
            if (definition != null) {
                name(reader.read(definition))
                        .ifPresent(name -> entries.add(new Entry(name, text == null ? List.of() : reader.read(text))));
            }
        }
        return Entry.rows(entries, LAYOUT);
    }

    /** The name and value that a line defines. */
    private Optional<NameCell> name(List<Passage> lines) {
        if (lines.size() != 1 || !lines.get(0).isLine()) {
            return Optional.empty();
        }
        return NameCell.read(lines, names)
                .filter(name -> name.symbol().isWhole()
                        && name.numeral().filter(Numeral::isNumber).isPresent());
    }
}
