package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.prose.PassageReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Finds all lists of codes in a page, which may have several layouts. */
public final class Layouts {
    private static final String SEVERAL = "several";

    private final TableReader tables;
    private final DefinitionListReader definitionLists;
    private final BoldRunReader boldRuns;
    private final BulletReader bullets;
    private final RecordTableReader recordTables;
    private final QuotedReader quotes;
    private final MacroDetails macroDetails;
    private final ListingReader listings;
    private final Numbers numbers;

    /**
     * Creates the layouts of a page.
     *
     * @param reader reads its text
     * @param names reads its names
     */
    public Layouts(PassageReader reader, PrintedNames names) {
        this.tables = new TableReader(reader, names);
        this.definitionLists = new DefinitionListReader(reader, names);
        this.boldRuns = new BoldRunReader(reader, names);
        this.bullets = new BulletReader(reader, names);
        this.recordTables = new RecordTableReader(reader, names);
        this.quotes = new QuotedReader(reader, names);
        this.macroDetails = new MacroDetails(reader, names);
        this.listings = new ListingReader(names);
        this.numbers = new Numbers(reader, names, listings);
    }

    /**
     * The codes in {@code root}, in page order. Bullets without values are used only if nothing else lists codes, and
     * numbers without names only if no code has a name.
     */
    public List<Row> read(Element root) {
        List<Element> bulletLists = new ArrayList<>();
        List<Element> otherTables = new ArrayList<>();
        List<Row> rows = new ArrayList<>(read(root, bulletLists, otherTables));
        Set<String> listed = rows.stream().map(row -> row.symbol().name()).collect(Collectors.toSet());
        macroDetails.read(root).stream()
                .filter(row -> !listed.contains(row.symbol().name()))
                .forEach(rows::add);
        boolean alone = rows.isEmpty();
        bulletLists.forEach(list -> rows.addAll(bullets.read(list, alone)));
        if (rows.isEmpty()) {
            root.stream().forEach(parent -> rows.addAll(bullets.paragraphs(parent)));
        }
        if (rows.isEmpty()) {
            root.select("pre").forEach(listing -> rows.addAll(listings.read(listing)));
        }
        if (rows.isEmpty()) {
            rows.addAll(numbers.read(root, otherTables));
        }
        rows.sort(Comparator.comparingInt(row -> row.place().start()));
        return rows;
    }

    private List<Row> read(Element root, List<Element> bulletLists, List<Element> otherTables) {
        List<Row> rows = new ArrayList<>();
        Deque<Element> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Element element = open.pop();
            List<Row> found = element.nameIs("table") ? tables.read(element) : List.of();
            rows.addAll(found);
            if (found.isEmpty()) {
                if (element.nameIs("table")) {
                    otherTables.add(element);
                } else if (element.nameIs("ul") || element.nameIs("ol")) {
                    bulletLists.add(element);
                }
                readChildren(element, rows).forEach(open::push);
            }
        }
        return rows;
    }

    /** Reads the children of an element that form lists, and returns the others. */
    private List<Element> readChildren(Element element, List<Row> rows) {
        Run records = recordTables.read(element);
        rows.addAll(records.rows());
        Set<Element> consumed = new HashSet<>(records.consumed());
        if (!element.nameIs("dl")) {
            for (List<Element> lists : definitionLists(element)) {
                List<Row> found = definitionLists.read(lists);
                rows.addAll(found);
                consumed.addAll(found.isEmpty() ? List.of() : lists);
            }
        }
        Run quoted = quotes.read(element);
        rows.addAll(quoted.rows());
        consumed.addAll(quoted.consumed());
        Run run = boldRuns.read(element, consumed);
        rows.addAll(run.rows());
        consumed.addAll(run.consumed());
        return element.children().stream()
                .filter(child -> !consumed.contains(child))
                .toList();
    }

    /**
     * The definition lists among children: consecutive lists of one term combined, and terms and definitions outside
     * lists combined.
     */
    private static List<List<Element>> definitionLists(Element element) {
        List<List<Element>> lists = new ArrayList<>();
        String open = "";
        for (Element child : element.children()) {
            String kind = kind(child);
            if (!kind.isEmpty() && (!kind.equals(open) || kind.equals(SEVERAL))) {
                lists.add(new ArrayList<>());
            }
            if (!kind.isEmpty()) {
                lists.get(lists.size() - 1).add(child);
            }
            open = child.nameIs("span") ? open : kind;
        }
        return lists;
    }

    /** The kind of definition list that a child is, or is part of; empty if it is neither. */
    private static String kind(Element child) {
        if (child.nameIs("dt") || child.nameIs("dd")) {
            return "loose";
        } else if (!child.nameIs("dl")) {
            return "";
        }
        long terms = child.children().stream()
                .filter(item -> item.nameIs("dt"))
                .limit(2)
                .count();
        return terms < 2 ? "single" : SEVERAL;
    }
}
