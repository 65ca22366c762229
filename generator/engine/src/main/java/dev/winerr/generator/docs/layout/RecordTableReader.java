package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.PassageReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Reads tables that are about a single code each, below a title: a heading or a bold line, which is the name or says
 * what happened. If the table has no description, the title and the paragraphs after the table are used.
 */
final class RecordTableReader {
    private static final Set<String> BODY = Set.of("p", "ul", "ol", "blockquote", "pre");
    private static final String LAYOUT = "record-tables";

    private static final int MOST_PARAGRAPHS = 8;

    private final PassageReader reader;
    private final PrintedNames names;

    RecordTableReader(PassageReader reader, PrintedNames names) {
        this.reader = reader;
        this.names = names;
    }

    /** The codes in an element. */
    Run read(Element parent) {
        List<Entry> entries = new ArrayList<>();
        Set<Element> consumed = new HashSet<>();
        for (Element child : parent.children()) {
            if (child.nameIs("table") && isSmall(child)) {
                entry(child, consumed).ifPresent(entries::add);
            }
        }
        return Entry.listCodes(entries, 1) ? new Run(Entry.rows(entries, LAYOUT), consumed) : Run.NONE;
    }

    /** A quick check, because tables may be long or contain others. */
    private static boolean isSmall(Element table) {
        int rows = table.children().stream()
                .mapToInt(part -> part.nameIs("tr") ? 1 : part.childrenSize())
                .sum();
        return rows <= RecordTable.MOST_PROPERTIES && table.selectFirst("td table, th table") == null;
    }

    private Optional<Entry> entry(Element table, Set<Element> consumed) {
        Optional<RecordTable> record = RecordTable.of(TableGrid.of(table, reader, names));
        if (record.isEmpty()) {
            return Optional.empty();
        }
        List<Element> before = before(table);
        Optional<Element> title =
                Optional.ofNullable(before.isEmpty() ? table : before.get(0)).map(Element::previousElementSibling);
        List<Passage> titleLines = title.map(this::title).orElse(List.of());
        Optional<NameCell> titled = name(titleLines);
        List<Passage> text = new ArrayList<>(record.get().text());
        Optional<NameCell> name = record.get().name().or(() -> titled);
        if (name.isPresent()) {
            consumed.add(table);
            title.filter(element -> !titleLines.isEmpty()).ifPresent(consumed::add);
            consumed.addAll(before);
            if (text.isEmpty()) {
                before.forEach(element -> text.addAll(reader.read(element)));
                text.addAll(titled.isPresent() ? List.of() : titleLines);
                text.addAll(after(table, consumed));
            }
        }
        return name.map(cell -> new Entry(cell.or(record.get().value()), text));
    }

    private Optional<NameCell> name(List<Passage> title) {
        return title.isEmpty()
                ? Optional.empty()
                : NameCell.read(title.subList(0, 1), names)
                        .filter(cell -> cell.symbol().isWhole());
    }

    /** The lines of a heading, or of a bold paragraph; empty if the element is neither. */
    private List<Passage> title(Element element) {
        boolean heading = HeadingAbove.HEADINGS.contains(element.normalName());
        List<Passage> lines = heading || element.nameIs("p") ? reader.read(element) : List.of();
        return heading || (!lines.isEmpty() && lines.get(0).strong()) ? lines : List.of();
    }

    /**
     * The paragraphs between a heading and the table, in order; none if there is no heading with a name before them.
     */
    private List<Element> before(Element table) {
        Deque<Element> paragraphs = new ArrayDeque<>();
        Element previous = table.previousElementSibling();
        while (previous != null && previous.nameIs("p") && paragraphs.size() < MOST_PARAGRAPHS) {
            paragraphs.push(previous);
            previous = previous.previousElementSibling();
        }
        boolean headed = previous != null
                && HeadingAbove.HEADINGS.contains(previous.normalName())
                && name(title(previous)).isPresent();
        boolean titled = !paragraphs.isEmpty() && !title(paragraphs.getLast()).isEmpty();
        return headed && !titled ? List.copyOf(paragraphs) : List.of();
    }

    /** The paragraphs after a table, up to the next title or table. */
    private List<Passage> after(Element table, Set<Element> consumed) {
        List<Passage> text = new ArrayList<>();
        for (Element next = table.nextElementSibling();
                next != null && BODY.contains(next.normalName()) && title(next).isEmpty();
                next = next.nextElementSibling()) {
            text.addAll(reader.read(next));
            consumed.add(next);
        }
        return text;
    }
}
