package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.atom.Placeholders;
import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.PassageReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * The cells of a table.
 *
 * @param header the cells of its header row; empty if it has none
 * @param body the cells of all other rows
 */
record TableGrid(List<Cell> header, List<List<Cell>> body) {
    private static final int MOST_COLUMNS = 64;
    private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,4}");

    /**
     * A cell.
     *
     * @param lines its visible lines
     * @param number the number that it consists of, if any
     * @param name the name that it contains, if it may contain one
     * @param continued whether it belongs to a row above and spans this one
     */
    record Cell(List<Passage> lines, Optional<Numeral> number, Optional<NameCell> name, boolean continued) {
        static final Cell EMPTY = of(List.of(), PrintedNames.BY_SHAPE);
        private static final int MOST_NUMBERS = 3;
        private static final int LONGEST_PLACEHOLDER = 24;

        static Cell of(List<Passage> lines, PrintedNames names) {
            Optional<Numeral> first = lines.isEmpty()
                    ? Optional.empty()
                    : Numerals.read(lines.get(0).text());
            Optional<Numeral> number = first.isPresent() ? number(lines, first) : first;
            boolean onlyNumber = number.filter(found -> !found.expression()).isPresent();
            return new Cell(lines, number, onlyNumber ? Optional.empty() : NameCell.read(lines, first, names), false);
        }

        /** A value may be printed on several lines: its low word, decimal, hexadecimal. */
        private static Optional<Numeral> number(List<Passage> lines, Optional<Numeral> first) {
            if (lines.size() > MOST_NUMBERS || !lines.stream().allMatch(Passage::isLine)) {
                return Optional.empty();
            }
            return lines.size() == 1
                    ? first
                    : Numerals.read(lines.stream().map(Passage::text).collect(Collectors.joining(" / ")));
        }

        Cell below() {
            return new Cell(lines, number, name, true);
        }

        String text() {
            return Passage.textOf(lines);
        }

        /** Whether it is one line without a link. */
        boolean isPlain() {
            return lines.size() == 1 && !lines.get(0).linked();
        }

        /** Whether it is empty, or contains a range, or a placeholder such as a dash or "reserved". */
        boolean isNothing() {
            boolean range =
                    name.filter(found -> found.symbol().name().isEmpty()).isPresent();
            return lines.isEmpty()
                    || range
                    || (lines.size() == 1
                            && number.isEmpty()
                            && text().length() <= LONGEST_PLACEHOLDER
                            && name.filter(NameCell::isNamed).isEmpty()
                            && Placeholders.is(text()));
        }
    }

    static TableGrid of(Element table, PassageReader reader, PrintedNames names) {
        List<Cell> header = new ArrayList<>();
        List<List<Cell>> body = new ArrayList<>();
        Spans spans = new Spans();
        for (Element row : rowsOf(table)) {
            List<Cell> cells = cellsOf(row, reader, names, spans);
            boolean heads = header.isEmpty() && body.isEmpty() && isHeader(row);
            if (heads) {
                header.addAll(cells);
            } else {
                body.add(cells);
            }
        }
        return new TableGrid(header, body);
    }

    private static boolean isHeader(Element row) {
        return row.children().stream().allMatch(cell -> cell.nameIs("th"));
    }

    private static List<Element> rowsOf(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.nameIs("tr")) {
                rows.add(child);
            } else {
                child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<Cell> cellsOf(Element row, PassageReader reader, PrintedNames names, Spans spans) {
        List<Cell> cells = new ArrayList<>();
        for (Element element : row.children()) {
            spans.continueInto(cells);
            if (cells.size() < MOST_COLUMNS) {
                Cell cell = Cell.of(reader.read(element), names);
                spans.note(cells.size(), cell, span(element, "rowspan"));
                cells.add(cell);
                int more = Math.min(span(element, "colspan") - 1, MOST_COLUMNS - cells.size());
                cells.addAll(Collections.nCopies(more, Cell.EMPTY));
            }
        }
        spans.continueInto(cells);
        return cells;
    }

    /** How many rows or columns a cell spans. */
    private static int span(Element cell, String attribute) {
        String number = cell.attr(attribute);
        return !number.isEmpty() && SPAN.matcher(number).matches() ? Integer.parseInt(number) : 1;
    }

    /** Cells that span rows below their own. */
    private static final class Spans {
        private final Map<Integer, Cell> cells = new HashMap<>();
        private final int[] left = new int[MOST_COLUMNS];

        void note(int column, Cell cell, int rows) {
            left[column] = rows - 1;
            if (rows > 1) {
                cells.put(column, cell.below());
            }
        }

        /** Adds the cells from above that span the next columns of a row. */
        void continueInto(List<Cell> row) {
            while (row.size() < MOST_COLUMNS && left[row.size()] > 0) {
                left[row.size()]--;
                row.add(cells.getOrDefault(row.size(), Cell.EMPTY));
            }
        }
    }

    /** The table, transposed if its first row has the names of several codes and another row their values. */
    TableGrid upright() {
        List<List<Cell>> rows = new ArrayList<>();
        if (!header.isEmpty()) {
            rows.add(header);
        }
        rows.addAll(body);
        boolean sideways = rows.size() > 1
                && rows.get(0).size() > 2
                && rows.stream().allMatch(row -> row.size() == rows.get(0).size())
                && areAll(
                        rows.get(0),
                        cell -> cell.name().filter(NameCell::isNamed).isPresent())
                && rows.stream()
                        .anyMatch(row -> areAll(row, cell -> cell.number().isPresent()));
        return sideways ? new TableGrid(column(rows, 0), columns(rows)) : this;
    }

    /** Whether the first cell of a row does not match, and all others do. */
    private static boolean areAll(List<Cell> row, Predicate<Cell> what) {
        return !what.test(row.get(0)) && row.stream().skip(1).allMatch(what);
    }

    private static List<List<Cell>> columns(List<List<Cell>> rows) {
        return IntStream.range(1, rows.get(0).size())
                .mapToObj(index -> column(rows, index))
                .toList();
    }

    private static List<Cell> column(List<List<Cell>> rows, int index) {
        return rows.stream().map(row -> row.get(index)).toList();
    }

    /** The number of columns in the widest row. */
    int columns() {
        return body.stream().mapToInt(List::size).max().orElse(0);
    }
}
