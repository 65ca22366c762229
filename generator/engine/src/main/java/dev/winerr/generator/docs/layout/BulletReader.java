package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.atom.Symbol;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.PassageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads codes from bullets or consecutive paragraphs: each begins with a name that is bold, code or a link, and has its
 * own value or text; or with a value, and the name between commas. One that only mentions a name does not list a code.
 */
final class BulletReader {
    private static final int MANY = 2;
    private static final int FEWEST_PARAGRAPHS = 3;

    /**
     * {@code 0x80310001 (NAME): text}, which ends with a text, and {@code 0x80310001, or NAME, means text}, which is a
     * text itself.
     */
    private static final Pattern VALUE_FIRST = Pattern.compile("^(?<value>0[xX][0-9A-Fa-f]+L?|\\d+)"
            + "(?:\\s*[,、，]\\s*(?:\\p{L}{1,6}\\s+)?|\\s\\p{L}{1,6}\\s+|(?<apart>\\s*[(（\\[:：=–—-]\\s*|\\s+))"
            + "(?<name>[A-Z][A-Z0-9]*+_\\w++)(?:[\\s,、，)）\\]:：–—-]++|$)");

    /** A name that is not marked up, but separated from its text, {@code NAME: text}. */
    private static final Pattern PLAIN =
            Pattern.compile("^[A-Z][A-Z0-9]*+_\\w++(?=\\s*[:：]\\s|\\s+[-–—]\\s)[\\s:：–—-]+");

    /** In a list with a single item, a blank between number and name is not enough. */
    private static final Pattern SPACED = Pattern.compile("\\w+ [A-Z]");

    private static final Set<String> BODY = Set.of("ul", "ol", "pre", "blockquote");

    private final PassageReader reader;
    private final PrintedNames names;

    BulletReader(PassageReader reader, PrintedNames names) {
        this.reader = reader;
        this.names = names;
    }

    /**
     * The rows of a list; empty if fewer than half of its items are codes.
     *
     * @param alone whether nothing else on the page lists codes, so that names without values are accepted; otherwise
     *     only if most items in the list have values
     */
    List<Row> read(Element list, boolean alone) {
        List<List<Passage>> contents =
                list.children().stream().map(item -> reader.read(item)).toList();
        List<Row> rows = new ArrayList<>();
        contents.forEach(lines -> read(lines).ifPresent(rows::add));
        int items = contents.size();
        long values = rows.stream().filter(row -> row.numeral().isPresent()).count();
        if (!alone && values * 2 < rows.size()) {
            rows.removeIf(row -> row.numeral().isEmpty());
        }
        boolean valued = values > 0;
        boolean sole =
                valued && items == rows.size() && !SPACED.matcher(list.text()).lookingAt();
        boolean many = rows.size() >= MANY || sole;
        if (many && rows.size() * 2 >= items) {
            return rows;
        }
        return alone && rows.isEmpty() ? plain(contents) : List.of();
    }

    /** The rows of a list in which every item begins with a name and continues with its text. */
    private List<Row> plain(List<List<Passage>> contents) {
        List<Row> rows = new ArrayList<>();
        for (List<Passage> lines : contents) {
            Matcher plain = PLAIN.matcher(lines.isEmpty() ? "" : lines.get(0).text());
            Optional<Row> row = plain.find() && lines.get(0).isLine()
                    ? row(
                            lines,
                            names.read(plain.group().replaceFirst("\\W+$", "")),
                            Optional.empty(),
                            plain.end(),
                            lines.get(0).place())
                    : Optional.empty();
            if (row.isEmpty()) {
                return List.of();
            }
            rows.add(row.get());
        }
        return rows.size() < FEWEST_PARAGRAPHS ? List.of() : rows;
    }

    /** The rows of consecutive paragraphs among the children of an element; lists and code belong to the one before. */
    List<Row> paragraphs(Element parent) {
        List<Row> all = new ArrayList<>();
        List<List<Passage>> run = new ArrayList<>();
        for (Element child : parent.children()) {
            List<Passage> lines = child.nameIs("p") ? reader.read(child) : List.of();
            boolean begins =
                    read(lines).filter(row -> !row.description().isEmpty()).isPresent();
            if (begins) {
                run.add(new ArrayList<>(lines));
            } else if (!run.isEmpty() && BODY.contains(child.normalName())) {
                run.get(run.size() - 1).addAll(reader.read(child));
            } else if (!run.isEmpty()) {
                all.addAll(rows(run));
                run.clear();
            }
        }
        all.addAll(rows(run));
        return all;
    }

    private List<Row> rows(List<List<Passage>> run) {
        List<Row> rows = run.stream().flatMap(lines -> read(lines).stream()).toList();
        boolean valued = rows.stream().allMatch(row -> row.numeral().isPresent());
        return rows.size() >= (valued ? MANY : FEWEST_PARAGRAPHS) ? rows : List.of();
    }

    private Optional<Row> read(List<Passage> lines) {
        return lines.isEmpty() || !lines.get(0).isLine()
                ? Optional.empty()
                : nameFirst(lines).or(() -> valueFirst(lines));
    }

    private Optional<Row> nameFirst(List<Passage> lines) {
        return LeadingName.read(lines.get(0), names)
                .flatMap(name -> row(
                        lines,
                        name.symbol(),
                        name.value(),
                        name.end(),
                        lines.get(0).place()));
    }

    private Optional<Row> valueFirst(List<Passage> lines) {
        Passage line = lines.get(0);
        Matcher first = VALUE_FIRST.matcher(line.text());
        if (!first.find()) {
            return Optional.empty();
        }
        Symbol symbol = names.read(first.group("name"));
        int start = line.place().start() + first.start("name");
        Passage.Place place =
                new Passage.Place(start, start + first.group("name").length());
        int end = first.group("apart") == null ? 0 : first.end();
        return symbol.isWhole()
                ? row(lines, symbol, Numerals.read(first.group("value")), end, place)
                : Optional.empty();
    }

    private static Optional<Row> row(
            List<Passage> lines, Symbol symbol, Optional<Numeral> value, int end, Passage.Place place) {
        List<Passage> text = new ArrayList<>(lines);
        Passage rest = lines.get(0).from(end);
        if (rest.text().isEmpty()) {
            text.remove(0);
        } else {
            text.set(0, rest);
        }
        boolean informative = value.isPresent() || !text.isEmpty();
        return informative
                ? Optional.of(new Row(symbol, List.of(), lines.get(0).ids(), List.of(), value, text, "bullets", place))
                : Optional.empty();
    }
}
