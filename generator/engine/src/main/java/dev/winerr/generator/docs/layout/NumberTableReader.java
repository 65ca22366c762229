package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.layout.TableGrid.Cell;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.PassageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Reads tables of numbers and texts without names. */
final class NumberTableReader {
    private final PassageReader reader;
    private final PrintedNames names;

    NumberTableReader(PassageReader reader, PrintedNames names) {
        this.reader = reader;
        this.names = names;
    }

    /** The rows of a table, without names; empty if most of them have no number. */
    List<Row> read(Element table) {
        TableGrid grid = SideBySide.stacked(TableGrid.of(table, reader, names));
        List<ColumnProfile> columns = IntStream.range(0, grid.columns())
                .mapToObj(index -> ColumnProfile.of(index, grid.body()))
                .toList();
        Optional<ColumnProfile> values =
                Columns.mostHexadecimal(columns.stream().filter(ColumnProfile::isNumeric));
        if (values.isEmpty() || columns.stream().noneMatch(column -> column.filled() > 0 && !column.isNumeric())) {
            return List.of();
        }
        Columns roles = Columns.ofNumbers(values.get(), columns, grid.header());
        List<Row> rows = new ArrayList<>();
        for (List<Cell> cells : grid.body()) {
            row(cells, roles).ifPresent(rows::add);
        }
        return rows.size() > 1 && rows.size() * 2 >= grid.body().size() ? rows : List.of();
    }

    private static Optional<Row> row(List<Cell> cells, Columns roles) {
        if (roles.value() >= cells.size()) {
            return Optional.empty();
        }
        Cell cell = cells.get(roles.value());
        Optional<Numeral> number = cell.number().filter(value -> !value.expression());
        List<Passage> text = roles.text().stream()
                .filter(index -> index < cells.size())
                .flatMap(index -> cells.get(index).lines().stream())
                .toList();
        return number.filter(value -> !text.isEmpty())
                .map(value -> Row.nameless(
                        value, text, "value-columns", cell.lines().get(0).place()));
    }
}
