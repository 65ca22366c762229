package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Label;
import dev.winerr.generator.docs.atom.Names;
import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.atom.Symbol;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.PassageReader;
import dev.winerr.generator.text.Block;
import dev.winerr.generator.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Bullets: each begins with a name that is bold, code or a link, and has a value or a text of its own; or with a value, and
 * the name between commas. A bullet that only mentions a name lists nothing.
 */
final class BulletReader {
    private static final int MANY = 2;
    private static final Pattern AFTER_NAME = Pattern.compile(
            "^\\s*(?:\\((?<enclosed>[^()]*(?:\\([^()]*\\)[^()]*)?)\\)|[=:,]?\\s*(?<value>0[xX][0-9A-Fa-f]+L?)(?![0-9A-Za-z]))?\\s*(?:[-:–—=.,;]+\\s*)?");
    /** {@code 0x80310001 (NAME): text}, which ends with a text, and {@code 0x80310001, or NAME, means text}, which is one. */
    private static final Pattern VALUE_FIRST = Pattern.compile("^(?<value>0[xX][0-9A-Fa-f]+L?|\\d+)"
            + "(?:\\s*[,、，]\\s*(?:\\p{L}{1,6}\\s+)?|\\s\\p{L}{1,6}\\s+|(?<apart>\\s*[(（\\[:：=–—-]\\s*))"
            + "(?<name>[A-Z][A-Z0-9]*(?:_\\w+)+)(?:\\s*[,、，)）\\]:：–—-]+|\\s|$)+");

    private final PassageReader reader;
    private final Names names;

    BulletReader(PassageReader reader, Names names) {
        this.reader = reader;
        this.names = names;
    }

    /**
     * The rows of a list; none where fewer than half of its items are codes.
     *
     * @param alone whether nothing else on the page lists codes, so that names without values may be meant; beside other
     *     lists they are only where most in theirs have values
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
        if (lines.isEmpty() || !(lines.get(0).block() instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        return nameFirst(lines, paragraph).or(() -> valueFirst(lines));
    }

    private Optional<Row> nameFirst(List<Passage> lines, Block.Paragraph paragraph) {
        Optional<String> marked = paragraph.content().stream()
                .findFirst()
                .flatMap(inline -> marked(inline, lines.get(0).linked()));
        Optional<Label> label = marked.flatMap(Label::read);
        Symbol symbol = names.read(label.map(Label::name).or(() -> marked).orElse(""));
        if (marked.isEmpty() || !symbol.isWhole()) {
            return Optional.empty();
        }
        Passage line = lines.get(0);
        Matcher after = AFTER_NAME.matcher(line.text().substring(marked.get().length()));
        Optional<Numeral> value = label.map(Label::numeral);
        int end = marked.get().length();
        if (after.find()) {
            String printed = after.group("enclosed") != null ? after.group("enclosed") : after.group("value");
            Optional<Numeral> behind = Optional.ofNullable(printed).flatMap(Numerals::read);
            boolean gloss = after.group("enclosed") != null && behind.isEmpty();
            value = value.or(() -> behind);
            end += gloss ? 0 : after.end();
        }
        return row(lines, symbol, value, end, line.place());
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

    /** The text of what is marked up as a name; a link that leads nowhere has left its text only. */
    private static Optional<String> marked(Inline inline, boolean linked) {
        if (linked && inline instanceof Inline.Text text) {
            return Optional.of(text.text().split("[^\\w]", 2)[0]);
        }
        return marked(inline);
    }

    private static Optional<String> marked(Inline inline) {
        if (inline instanceof Inline.Code code) {
            return Optional.of(code.text());
        } else if (inline instanceof Inline.Strong strong) {
            return text(strong.content());
        } else if (inline instanceof Inline.Link link) {
            return text(link.content());
        }
        return Optional.empty();
    }

    private static Optional<String> text(List<Inline> content) {
        if (content.size() != 1) {
            return Optional.empty();
        }
        return content.get(0) instanceof Inline.Text text ? Optional.of(text.text()) : marked(content.get(0));
    }
}
