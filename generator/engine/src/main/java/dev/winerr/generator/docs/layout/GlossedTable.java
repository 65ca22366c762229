package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.atom.Symbol;
import dev.winerr.generator.docs.layout.TableGrid.Cell;
import dev.winerr.generator.docs.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tables of values whose texts end in a name in parentheses, {@code 0x80070005 | Access is denied
 * (E_ACCESSDENIED)}.
 */
final class GlossedTable {
    private static final Pattern GLOSS =
            Pattern.compile("^(?<text>.*[\\p{L}\\p{M}.]\\p{Po}*)\\s*[(（](?<name>[A-Z][A-Z0-9]*_\\w+)[)）]\\.?$");

    private GlossedTable() {}

    /** The column with such texts; empty if they are fewer than half. */
    static Optional<ColumnProfile> column(TableGrid grid, List<ColumnProfile> columns) {
        boolean numbers = columns.stream().anyMatch(ColumnProfile::isNumeric);
        return columns.stream()
                .filter(column ->
                        numbers && !column.isNumeric() && glossed(grid, column.index()) * 2 >= column.filled())
                .filter(column -> glossed(grid, column.index()) > 1)
                .findFirst();
    }

    private static long glossed(TableGrid grid, int index) {
        return grid.body().stream()
                .filter(row -> index < row.size() && gloss(row.get(index)).isPresent())
                .count();
    }

    private static Optional<Matcher> gloss(Cell cell) {
        Optional<Matcher> gloss =
                cell.lines().size() == 1 && cell.lines().get(0).isLine()
                        ? Optional.of(GLOSS.matcher(cell.text()))
                        : Optional.empty();
        return gloss.filter(Matcher::matches);
    }

    /** The rows of a table; those without a name have only their number. */
    static List<Row> rows(TableGrid grid, int glosses, List<ColumnProfile> columns, PrintedNames names) {
        int values = Columns.mostHexadecimal(columns.stream().filter(ColumnProfile::isNumeric))
                .map(ColumnProfile::index)
                .orElse(-1);
        List<Row> rows = new ArrayList<>();
        for (List<Cell> cells : grid.body()) {
            Optional<Numeral> value = values < cells.size() ? cells.get(values).number() : Optional.empty();
            if (glosses < cells.size()
                    && value.filter(number -> !number.expression()).isPresent()) {
                rows.add(row(cells.get(glosses), value.get(), cells.get(values), names));
            }
        }
        return rows;
    }

    private static Row row(Cell text, Numeral value, Cell number, PrintedNames names) {
        Optional<Matcher> gloss = gloss(text);
        if (gloss.isEmpty()) {
            return Row.nameless(
                    value,
                    text.lines(),
                    "glossed-columns",
                    number.lines().get(0).place());
        }
        Passage line = text.lines().get(0);
        Symbol symbol = names.read(gloss.get().group("name"));
        Passage.Place place = new Passage.Place(
                line.place().start() + gloss.get().start("name"),
                line.place().start() + gloss.get().end("name"));
        return new Row(
                symbol,
                List.of(),
                line.ids(),
                List.of(),
                Optional.of(value),
                List.of(line.cut(gloss.get().end("text"))),
                "glossed-columns",
                place);
    }
}
