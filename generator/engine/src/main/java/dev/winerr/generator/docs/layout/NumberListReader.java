package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.PassageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Reads numbers and texts in vertical order, without names: terms, bullets and paragraphs that begin with one, headings
 * and bold lines.
 */
final class NumberListReader {
    private static final int FEWEST = 2;
    private static final Set<String> BODY = Set.of("p", "dd", "ul", "ol", "pre", "blockquote");
    private static final String HEXADECIMAL = "0[xX][0-9A-Fa-f]{1,9}L?";

    /** A number before a text, possibly repeated in parentheses. */
    private static final Pattern LEADING = Pattern.compile("^(?<number>" + HEXADECIMAL + "|-?\\d{1,10})"
            + "(?:\\s*\\([-0-9xXA-Fa-f]+\\))?\\s*(?:[-:–—,=]+|→|=>)\\s*(?=\\S)");

    /** The same in a heading, where words may precede it, and no separator is required after it. */
    private static final Pattern HEADED = Pattern.compile("^(?:\\p{L}[\\p{L}\\p{M}'’]*[\\s:]+){0,3}(?<number>"
            + HEXADECIMAL + "|-?\\d{1,10})(?:\\s*[(/][-0-9xXA-Fa-f\\s]+\\)?)?" + "(?:[\\s:–—=-]+(?=\\S)|$)");

    private static final Pattern NUMBER = Pattern.compile("\\s*[-(]?[0-9]");

    private final PassageReader reader;

    NumberListReader(PassageReader reader) {
        this.reader = reader;
    }

    private record Open(Numeral number, Passage.Place place, List<Passage> text) {}

    /** The rows of the children of an element, without names; empty if they do not list numbers. */
    List<Row> read(Element parent) {
        List<Open> rows = new ArrayList<>();
        boolean open = false;
        for (Element child : parent.children()) {
            Optional<Open> opened = opener(child);
            if (opened.isPresent()) {
                rows.add(opened.get());
                open = true;
            } else if (!BODY.contains(child.normalName())) {
                open = false;
            } else if (open) {
                rows.get(rows.size() - 1).text().addAll(reader.read(child));
            }
        }
        rows.removeIf(row -> row.text().isEmpty());
        return rows.size() < FEWEST
                ? List.of()
                : rows.stream()
                        .map(row -> Row.nameless(row.number(), row.text(), "value-list", row.place()))
                        .toList();
    }

    private Optional<Open> opener(Element child) {
        boolean heading = HeadingAbove.HEADINGS.contains(child.normalName());
        boolean wanted = heading || child.nameIs("li") || child.nameIs("dt") || child.nameIs("p");
        if (!wanted || !(heading || beginsWithNumber(child))) {
            return Optional.empty();
        }
        List<Passage> lines = reader.read(child);
        if (lines.isEmpty() || !lines.get(0).isLine()) {
            return Optional.empty();
        }
        Optional<Open> whole =
                child.nameIs("li") || (child.nameIs("p") && !lines.get(0).strong()) ? Optional.empty() : number(lines);
        return whole.or(() -> leading(lines, heading ? HEADED : LEADING));
    }

    /** A quick check, because items may contain whole lists. */
    private static boolean beginsWithNumber(Element element) {
        return element.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .findFirst()
                .filter(text -> NUMBER.matcher(text.getWholeText()).lookingAt())
                .isPresent();
    }

    private static Optional<Open> number(List<Passage> lines) {
        return Numerals.read(lines.get(0).text())
                .filter(number -> !number.expression())
                .map(number -> open(number, lines, lines.subList(1, lines.size())));
    }

    private static Optional<Open> leading(List<Passage> lines, Pattern form) {
        Matcher leading = form.matcher(lines.get(0).text());
        if (!leading.find()) {
            return Optional.empty();
        }
        Passage rest = lines.get(0).from(leading.end());
        List<Passage> text = new ArrayList<>(lines.subList(1, lines.size()));
        if (!rest.text().isEmpty()) {
            text.add(0, rest);
        }
        return Numerals.read(leading.group("number")).map(number -> open(number, lines, text));
    }

    private static Open open(Numeral number, List<Passage> lines, List<Passage> text) {
        return new Open(number, lines.get(0).place(), new ArrayList<>(text));
    }
}
