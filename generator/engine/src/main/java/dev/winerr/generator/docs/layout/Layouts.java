package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.prose.PassageReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds every list of codes in a page, whatever its layout; a page may have several. */
public final class Layouts {
    private final TableReader tables;
    private final DefinitionListReader definitionLists;
    private final BoldRunReader boldRuns;

    /** Layouts whose text is read by {@code reader}. */
    public Layouts(PassageReader reader) {
        this.tables = new TableReader(reader);
        this.definitionLists = new DefinitionListReader(reader);
        this.boldRuns = new BoldRunReader(reader);
    }

    /** The codes below {@code root}, in the order of the page. */
    public List<Row> read(Element root) {
        List<Row> rows = new ArrayList<>();
        Deque<Element> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Element element = open.pop();
            List<Row> found = switch (element.normalName()) {
                case "table" -> tables.read(element);
                case "dl" -> definitionLists.read(element);
                default -> List.of();
            };
            rows.addAll(found);
            if (found.isEmpty()) {
                BoldRunReader.Run run = boldRuns.read(element);
                rows.addAll(run.rows());
                element.children().stream()
                        .filter(child -> !run.consumed().contains(child))
                        .forEach(open::push);
            }
        }
        rows.sort(Comparator.comparingInt(row -> row.place().start()));
        return rows;
    }
}
