package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.PassageReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Reads codes from consecutive paragraphs: a name in bold, as code or as a heading, or under the heading of its value;
 * its value; text; possibly a line of code that defines it. In the references of Windows APIs, headings begin with
 * {@code -field}.
 */
final class BoldRunReader {
    private static final String DEFINE = "#define";
    private static final int FEWEST_WITHOUT_VALUES = 3;
    private static final Set<String> BODY = Set.of("p", "ul", "ol", "pre", "blockquote", "div");

    private final PassageReader reader;
    private final PrintedNames names;

    BoldRunReader(PassageReader reader, PrintedNames names) {
        this.reader = reader;
        this.names = names;
    }

    /** The codes in an element, ignoring children that belong to other layouts. */
    Run read(Element parent, Set<Element> others) {
        Reading reading = new Reading(parent);
        for (Element child : parent.children()) {
            if (others.contains(child)) {
                reading.open = false;
            } else {
                reading.take(child);
            }
        }
        return reading.finish();
    }

    private static boolean isHeading(Element child) {
        return HeadingAbove.HEADINGS.contains(child.normalName());
    }

    private static boolean isBody(Element child) {
        return BODY.contains(child.normalName()) && (!child.nameIs("div") || child.selectFirst("table, dl") == null);
    }

    /** Reads the children of one element. */
    private final class Reading {
        private final Element parent;
        private final List<Entry> entries = new ArrayList<>();
        private final Set<Element> consumed = new HashSet<>();
        private final FieldHeadings fields = new FieldHeadings(names);
        private Optional<Numeral> above = Optional.empty();
        private boolean open;

        Reading(Element parent) {
            this.parent = parent;
        }

        void take(Element child) {
            boolean heading = isHeading(child);
            boolean wanted = heading || child.nameIs("p") || (open && isBody(child));
            List<Passage> lines = wanted ? reader.read(child) : List.of();
            Optional<Entry> opened = opener(child, lines);
            if (opened.isPresent()) {
                entries.add(opened.get());
                open = true;
            } else if (!isBody(child) || isIdentified(lines)) {
                open = false;
            }
            if (opened.isPresent() || !lines.isEmpty()) {
                above = heading && opened.isEmpty()
                        ? HeadingAbove.number(lines.get(0).text())
                        : Optional.empty();
            }
            if (open) {
                consumed.add(child);
                if (opened.isEmpty()) {
                    entries.get(entries.size() - 1).body().addAll(lines);
                }
            }
        }

        /** Whether an identifier shows that something else begins, such as a parameter. */
        private static boolean isIdentified(List<Passage> lines) {
            return !lines.isEmpty() && !lines.get(0).ids().isEmpty();
        }

        private Optional<Entry> opener(Element child, List<Passage> lines) {
            boolean heading = isHeading(child);
            if (lines.isEmpty() || !(heading || child.nameIs("p"))) {
                return Optional.empty();
            }
            Optional<NameCell> name = heading
                    ? headed(child, lines.get(0))
                    : fields.read(lines.get(0)).or(() -> titled(child, lines.get(0)));
            return name.map(cell -> new Entry(cell.or(above), new ArrayList<>(lines.subList(1, lines.size()))))
                    .or(() -> heading || parent.nameIs("li") ? Optional.empty() : led(lines));
        }

        /**
         * A line that begins with a name and continues with text, under the heading of a value or with the value in it.
         */
        private Optional<Entry> led(List<Passage> lines) {
            Passage line = lines.get(0);
            return LeadingName.read(line, names)
                    .or(() -> above.isPresent() ? LeadingName.sentence(line, names) : Optional.empty())
                    .filter(name -> above.isPresent() || name.value().isPresent())
                    .filter(name -> name.end() < line.text().length())
                    .map(name -> {
                        List<Passage> body = new ArrayList<>(lines);
                        body.set(0, line.from(name.end()));
                        return new Entry(NameCell.of(name, line).or(above), body);
                    });
        }

        private Optional<NameCell> headed(Element heading, Passage line) {
            return fields.read(heading, line)
                    .or(() -> NameCell.read(List.of(line), names)
                            .filter(cell -> cell.symbol().isWhole()));
        }

        /**
         * A paragraph has a title if its first line is bold or code, or next to an identifier with the same name; under
         * the heading of a value this is not required.
         */
        private Optional<NameCell> titled(Element paragraph, Passage line) {
            boolean marked = line.strong() || line.isCode() || paragraph.selectFirst("strong, b") != null;
            boolean defines = open && line.isCode() && line.text().startsWith(DEFINE);
            boolean identified = !line.ids().isEmpty();
            return (marked || identified || above.isPresent()) && !defines
                    ? NameCell.read(List.of(line), names)
                            .filter(cell -> isTitle(line, cell))
                            .filter(cell -> marked || above.isPresent() || cell.isIdentified())
                    : Optional.empty();
        }

        /**
         * A paragraph that starts with the bold remains of a name but continues in prose has no title; words in
         * capitals belong to the name.
         */
        private boolean isTitle(Passage line, NameCell cell) {
            boolean capitals = cell.symbol()
                    .printed()
                    .codePoints()
                    .filter(Character::isLetter)
                    .allMatch(Character::isUpperCase);
            boolean torn = capitals || (cell.symbol().isSplit() && cell.isIdentified());
            return (line.strong() || torn) ? cell.isNameLike() : cell.symbol().isWhole() || cell.isCamelFailure();
        }

        Run finish() {
            if (fields.found()) {
                entries.removeIf(Entry::isBare); // the title of the page, which is the name of the enumeration
            }
            List<Entry> defined = entries.stream().map(DefineLine::apply).toList();
            int fewest = fields.found() ? 1 : FEWEST_WITHOUT_VALUES;
            return Entry.listCodes(defined, fewest)
                    ? new Run(Entry.rows(defined, "bold-paragraphs"), consumed)
                    : Run.NONE;
        }
    }
}
