package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.atom.Symbol;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.RawLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads preformatted listings: each line has a name, its value and possibly a text, in columns or as a definition in C
 * with a comment at its end or on the lines before it; or a number and a text. A listing with many other lines is an
 * example of code.
 */
final class ListingReader {
    private static final int FEWEST = 2;
    private static final int LONGEST = 1000;
    private static final String VALUE =
            "(?<value>\\(*(?:\\(\\w+\\)\\s?)?(?:0[xX][0-9A-Fa-f]+|-?\\d{1,10})[uUlL]*\\)*|&H[0-9A-Fa-f]+&?|_\\w+_\\(0[xX]\\w+\\)"
                    + "|(?:MAKE_HRESULT|MAKE_SCODE|HRESULT_FROM_WIN32|NTSTATUS_FROM_WIN32)\\s?\\([^()]*\\))";

    private static final String TEXT = "(?=[\\s,;|:/-]|$)(?<text>.*)$";

    private static final Pattern COLUMNS =
            Pattern.compile("^\\s*(?:#\\s*define\\s+)?(?<name>[A-Za-z_]\\w*)(?:\\s*[=:,|]\\s*|\\s+)" + VALUE + TEXT);

    /** Constants in C and its relatives, and in Visual Basic. */
    private static final Pattern CONSTANT = Pattern.compile(
            "^\\s*(?:(?!As\\b)[A-Za-z]\\w*\\s+){1,5}(?<name>[A-Za-z_]\\w*)(?:\\s*:\\s*\\w+|\\s+As\\s+\\w+)?\\s*=\\s*"
                    + VALUE + TEXT);

    private static final Pattern VALUE_FIRST = Pattern.compile("^\\s*" + VALUE
            + "(?:\\s*[=:,|-]\\s*|\\s+)[\"'`]?(?<name>[A-Z]\\w*_\\w+)[\"'`]?(?=[\\s,;|:)(-]|$)(?<text>.*)$");
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*" + VALUE + "(?:\\t| {2,}|\\s*[=:|\u2013\u2014]\\s|\\s+-\\s)(?<text>.*\\p{L}.*)$");

    /** The lines around the constants of an enumeration. */
    private static final Pattern FRAME = Pattern.compile("^\\s*(?:typedef\\s+)?enum\\b[^=]*$|^\\s*[{}][^=]*$");

    private static final Pattern COMMENT =
            Pattern.compile("^\\s*(?://|/\\*|\\*|#\\s)[/*!<#\\s]*(?<text>.*?)\\s*(?:\\*/)?\\s*$");
    private static final Pattern BEFORE_TEXT =
            Pattern.compile("^[\\s,;|:=\u2013\u2014-]*(?://[/!<]*|/\\*[*!<]*)?[\\s-]*");
    private static final Pattern AFTER_TEXT = Pattern.compile("[\\s|]*(?:\\*/)?[\\s]*$");

    private final PrintedNames names;

    ListingReader(PrintedNames names) {
        this.names = names;
    }

    /** The rows of a listing, each with a name and a value; empty if it is anything else. */
    List<Row> read(Element listing) {
        Reading reading = new Reading();
        RawLines.of(listing).forEach(reading::take);
        return reading.finish();
    }

    /** The rows of lines that each begin with a number, without names; empty if any does not. */
    List<Row> numbers(Element block) {
        List<Row> rows = new ArrayList<>();
        for (RawLines.Line line : RawLines.of(block)) {
            Matcher matcher = NUMBER.matcher(line.text());
            boolean number = line.text().length() <= LONGEST && matcher.matches();
            Optional<Numeral> value = number ? Numerals.read(matcher.group("value")) : Optional.empty();
            if (value.isPresent()) {
                Passage text = line.passage(matcher.start("text"), matcher.end("text"));
                Passage.Place place = line.place(matcher.start("value"), matcher.end("value"));
                rows.add(Row.nameless(value.get(), List.of(text), "listing", place));
            } else if (!line.text().isBlank()) {
                return List.of();
            }
        }
        return rows.size() < FEWEST ? List.of() : rows;
    }

    /** Reads the lines of one listing. */
    private final class Reading {
        private final List<Row> rows = new ArrayList<>();
        private final List<Passage> comment = new ArrayList<>();
        private int others;

        void take(RawLines.Line line) {
            String text = line.text().length() <= LONGEST ? line.text() : "";
            Matcher before = COMMENT.matcher(text);
            Optional<Row> row =
                    row(line, text, COLUMNS).or(() -> row(line, text, CONSTANT)).or(() -> row(line, text, VALUE_FIRST));
            if (row.isPresent()) {
                rows.add(row.get());
                comment.clear();
            } else if (before.matches()) {
                comment.add(line.passage(before.start("text"), before.end("text")));
            } else if (text.isBlank() || FRAME.matcher(text).matches()) {
                comment.clear();
            } else {
                others++;
            }
        }

        private Optional<Row> row(RawLines.Line line, String text, Pattern form) {
            Matcher matcher = form.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Optional<Numeral> value = Numerals.read(matcher.group("value"));
            Symbol symbol = names.read(matcher.group("name"));
            Passage.Place place = line.place(matcher.start("name"), matcher.end("name"));
            return value.filter(found -> symbol.isWhole())
                    .map(found -> new Row(
                            symbol,
                            List.of(),
                            List.of(),
                            List.of(),
                            value,
                            text(line, matcher.start("text"), matcher.end("text")),
                            "listing",
                            place));
        }

        /** The comment at the end of a line, or else the one before it. */
        private List<Passage> text(RawLines.Line line, int from, int to) {
            Matcher start = BEFORE_TEXT.matcher(line.text()).region(from, to);
            int begin = start.lookingAt() ? start.end() : from;
            Matcher end = AFTER_TEXT.matcher(line.text()).region(begin, to);
            int finish = end.find() ? end.start() : to;
            if (finish > begin) {
                return List.of(line.passage(begin, finish));
            }
            return comment.stream().filter(passage -> !passage.text().isEmpty()).toList();
        }

        /** A listing of codes has hardly any other lines. */
        List<Row> finish() {
            return rows.size() < FEWEST || others * 4 > rows.size() ? List.of() : rows;
        }
    }
}
