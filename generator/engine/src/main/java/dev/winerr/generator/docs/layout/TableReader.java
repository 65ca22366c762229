package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.prose.PassageReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Reads tables with a column of names: the values are in the same cells, in a separate column, or missing; the rest is
 * the description. The roles of columns follow from their cells; only among several columns of text is the header
 * considered.
 */
final class TableReader {
    private final PassageReader reader;
    private final PrintedNames names;

    TableReader(PassageReader reader, PrintedNames names) {
        this.reader = reader;
        this.names = names;
    }

    /** The rows of a table; empty if it does not list codes. */
    List<Row> read(Element table) {
        TableGrid grid = SideBySide.stacked(TableGrid.of(table, reader, names).upright());
        if (MacroTable.is(grid)) {
            return MacroTable.rows(grid);
        }
        List<ColumnProfile> columns = IntStream.range(0, grid.columns())
                .mapToObj(index -> ColumnProfile.of(index, grid.body()))
                .toList();
        Optional<ColumnProfile> name = NameColumn.of(columns);
        if (name.filter(ColumnProfile::isCredible).isEmpty()) {
            Optional<ColumnProfile> glosses = GlossedTable.column(grid, columns);
            if (glosses.isPresent()) {
                return GlossedTable.rows(grid, glosses.get().index(), columns, names);
            }
        }
        boolean frame = columns.size() == 1 && grid.body().size() == 1;
        if (name.isEmpty() || frame) {
            return List.of();
        }
        List<Integer> rivals = NameColumn.rivals(columns, name.get());
        Columns roles = Columns.of(name.get(), rivals, columns, grid.header());
        Optional<Numeral> above = grid.body().size() == 1 ? HeadingAbove.number(table) : Optional.empty();
        boolean codes =
                roles.listCodes(name.get()) || (above.isPresent() && name.get().isNames());
        boolean values = columns.stream().anyMatch(column -> column.index() == roles.value() && column.isNumeric());
        return codes ? new TableRows(roles, rivals, values, above).of(grid) : List.of();
    }
}
