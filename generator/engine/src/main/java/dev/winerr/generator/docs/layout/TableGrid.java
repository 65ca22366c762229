package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.PassageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The cells of a table, read.
 *
 * @param header the cells of its header row; empty where it has none
 * @param body the cells of every other row
 */
record TableGrid(List<Cell> header, List<List<Cell>> body) {
    private static final int MOST_COLUMNS = 64;

    /**
     * One cell.
     *
     * @param lines what is seen in it
     * @param number the number that it is, if it is one
     * @param name the name that it holds, if it may hold one
     */
    record Cell(List<Passage> lines, Optional<Numeral> number, Optional<NameCell> name) {
        static Cell of(List<Passage> lines) {
            Optional<Numeral> number =
                    lines.size() == 1 ? Numerals.read(lines.get(0).text()) : Optional.empty();
            return new Cell(lines, number, number.isPresent() ? Optional.empty() : NameCell.read(lines));
        }

        String text() {
            return Passage.textOf(lines);
        }

        /** Whether it is one line that leads nowhere. */
        boolean isPlain() {
            return lines.size() == 1 && !lines.get(0).linked();
        }

        boolean isEmpty() {
            return lines.isEmpty();
        }
    }

    static TableGrid of(Element table, PassageReader reader) {
        List<Cell> header = new ArrayList<>();
        List<List<Cell>> body = new ArrayList<>();
        for (Element row : rowsOf(table)) {
            List<Cell> cells = cellsOf(row, reader);
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

    private static List<Cell> cellsOf(Element row, PassageReader reader) {
        List<Cell> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cells.size() < MOST_COLUMNS) {
                cells.add(Cell.of(reader.read(cell)));
            }
        }
        return cells;
    }

    /** How many columns the widest row has. */
    int columns() {
        return body.stream().mapToInt(List::size).max().orElse(0);
    }
}
