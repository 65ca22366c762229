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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Bullets: each begins with a name that is bold, code or a link, and has its own value or text; or with a value, and
 * the name between commas. A bullet that only mentions a name does not list a code.
 */
final class BulletReader {
    private static final int MANY = 2;
    /**
     * {@code 0x80310001 (NAME): text}, which ends with a text, and {@code 0x80310001, or NAME, means text}, which is a
     * text itself.
     */
    private static final Pattern VALUE_FIRST = Pattern.compile("^(?<value>0[xX][0-9A-Fa-f]+L?|\\d+)"
            + "(?:\\s*[,、，]\\s*(?:\\p{L}{1,6}\\s+)?|\\s\\p{L}{1,6}\\s+|(?<apart>\\s*[(（\\[:：=–—-]\\s*))"
            + "(?<name>[A-Z][A-Z0-9]*+_\\w++)(?:[\\s,、，)）\\]:：–—-]++|$)");

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
        List<Row> rows = new ArrayList<>();
        int items = 0;
        for (Element item : list.children()) {
            items++;
            read(reader.read(item)).ifPresent(rows::add);
        }
        long values = rows.stream().filter(row -> row.numeral().isPresent()).count();
        if (!alone && values * 2 < rows.size()) {
            rows.removeIf(row -> row.numeral().isEmpty());
        }
        boolean valued = values > 0;
        boolean many = rows.size() >= MANY || (valued && items == rows.size());
        return many && rows.size() * 2 >= items ? rows : List.of();
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
        boolean told = value.isPresent() || !text.isEmpty();
        return told
                ? Optional.of(new Row(symbol, List.of(), lines.get(0).ids(), List.of(), value, text, "bullets", place))
                : Optional.empty();
    }
}
