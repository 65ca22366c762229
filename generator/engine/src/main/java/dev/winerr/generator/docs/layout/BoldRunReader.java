package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.PassageReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Paragraphs below each other: a name in bold, or as a heading; its value; text; perhaps a line of code that defines it.
 */
final class BoldRunReader {
    private static final int FEWEST_WITHOUT_VALUES = 3;
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BODY = Set.of("p", "ul", "ol", "pre", "blockquote", "div");

    private final PassageReader reader;

    BoldRunReader(PassageReader reader) {
        this.reader = reader;
    }

    /**
     * What was found below an element.
     *
     * @param rows the codes
     * @param consumed the children that they were made of
     */
    record Run(List<Row> rows, Set<Element> consumed) {}

    Run read(Element parent) {
        List<Entry> entries = new ArrayList<>();
        Set<Element> consumed = new HashSet<>();
        boolean open = false;
        for (Element child : parent.children()) {
            boolean wanted = mayOpen(child) || (open && isBody(child));
            List<Passage> lines = wanted ? reader.read(child) : List.of();
            Optional<Entry> opened = opener(child, lines);
            if (opened.isPresent()) {
                entries.add(opened.get());
                open = true;
            } else if (!isBody(child)) {
                open = false;
            }
            if (open) {
                consumed.add(child);
                if (opened.isEmpty()) {
                    entries.get(entries.size() - 1).body().addAll(lines);
                }
            }
        }
        List<Entry> defined = entries.stream().map(DefineLine::apply).toList();
        return Entry.listCodes(defined, FEWEST_WITHOUT_VALUES)
                ? new Run(Entry.rows(defined, "bold-paragraphs"), consumed)
                : new Run(List.of(), Set.of());
    }

    private static boolean isBody(Element child) {
        return BODY.contains(child.normalName()) && (!child.nameIs("div") || child.selectFirst("table, dl") == null);
    }

    private static boolean mayOpen(Element child) {
        return child.nameIs("p") || HEADINGS.contains(child.normalName());
    }

    private static Optional<Entry> opener(Element child, List<Passage> lines) {
        if (lines.isEmpty() || !mayOpen(child)) {
            return Optional.empty();
        }
        boolean heading = !child.nameIs("p");
        Passage first = lines.get(0);
        boolean bold = heading || first.strong() || child.selectFirst("strong, b") != null;
        Optional<NameCell> name = bold ? NameCell.read(List.of(first)) : Optional.empty();
        return name.filter(cell -> heading ? cell.symbol().isWhole() : cell.isNameish() && isNameAlone(first, cell))
                .map(cell -> new Entry(cell, new ArrayList<>(lines.subList(1, lines.size()))));
    }

    /** A paragraph that starts with a bold remnant but goes on in prose is no title. */
    private static boolean isNameAlone(Passage line, NameCell cell) {
        return line.strong() || cell.symbol().isWhole();
    }
}
