package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.PassageReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads paragraphs that consist of a name, each followed by its text in a block quote or in a list with one item. */
final class QuotedReader {
    private static final int LONGEST_NAME = 200;

    private final PassageReader reader;
    private final PrintedNames names;

    QuotedReader(PassageReader reader, PrintedNames names) {
        this.reader = reader;
        this.names = names;
    }

    /** The codes in an element; a single one only if its text is in a block quote. */
    Run read(Element parent) {
        List<Entry> entries = new ArrayList<>();
        Set<Element> consumed = new HashSet<>();
        boolean quoted = false;
        for (Element child : parent.children()) {
            Element text = child.nextElementSibling();
            if (text == null || !child.nameIs("p") || !isText(text)) {
                continue;
            }
            Optional<NameCell> name = name(child);
            if (name.isPresent()) {
                entries.add(new Entry(name.get(), reader.read(text.nameIs("ul") ? text.child(0) : text)));
                consumed.addAll(List.of(child, text));
                quoted |= text.nameIs("blockquote");
            }
        }
        return quoted || entries.size() > 1 ? new Run(Entry.rows(entries, "quoted"), consumed) : Run.NONE;
    }

    private static boolean isText(Element element) {
        return element.nameIs("blockquote") || (element.nameIs("ul") && element.childrenSize() == 1);
    }

    /** The name that a paragraph consists of; names in bold or as code are titles in other layouts. */
    private Optional<NameCell> name(Element paragraph) {
        List<Passage> lines = reader.read(paragraph);
        boolean plain = lines.size() == 1
                && lines.get(0).isLine()
                && lines.get(0).text().length() <= LONGEST_NAME
                && !lines.get(0).strong()
                && !lines.get(0).isCode();
        return plain ? NameCell.read(lines, names).filter(NameCell::isNamed) : Optional.empty();
    }
}
