package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.layout.TableGrid.Cell;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.PassageReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Tables with a column of names: the values stand in the same cells or in a column of their own, or nowhere; what is left
 * is the description. Which column is which, the cells tell; only among several columns of text the header is asked.
 */
final class TableReader {
    private final PassageReader reader;

    TableReader(PassageReader reader) {
        this.reader = reader;
    }

    /** The rows of a table; none where it lists no codes. */
    List<Row> read(Element table) {
        TableGrid grid = TableGrid.of(table, reader);
        List<ColumnProfile> columns = IntStream.range(0, grid.columns())
                .mapToObj(index -> ColumnProfile.of(index, grid.body()))
                .toList();
        Optional<ColumnProfile> names = columns.stream()
                .filter(column -> column.nameish() > 0)
                .max(Comparator.comparingInt(ColumnProfile::nameish)
                        .thenComparing(
                                Comparator.comparingInt(ColumnProfile::index).reversed()));
        if (names.isEmpty()) {
            return List.of();
        }
        Columns roles = Columns.of(names.get(), columns, grid.header());
        return roles.listCodes(names.get()) ? rows(grid, roles) : List.of();
    }

    private static List<Row> rows(TableGrid grid, Columns roles) {
        List<Entry> entries = new ArrayList<>();
        if (!grid.header().isEmpty()) {
            addRow(entries, grid.header(), roles, true);
        }
        for (List<Cell> cells : grid.body()) {
            addRow(entries, cells, roles, false);
        }
        return entries.stream()
                .flatMap(entry -> Rows.of(entry.name(), entry.body(), layout(entry, roles)).stream())
                .toList();
    }

    private static String layout(Entry entry, Columns roles) {
        return roles.value() >= 0 ? roles.order() : entry.name().form();
    }

    /** A header is a row like others where a table was split and its parts begin with a code. */
    private static void addRow(List<Entry> entries, List<Cell> cells, Columns roles, boolean header) {
        if (roles.name() >= cells.size()) {
            return;
        } else if (cells.get(roles.name()).continued()) {
            addText(entries, cells, roles);
            return;
        }
        Optional<Numeral> beside = roles.value() >= 0 && roles.value() < cells.size()
                ? cells.get(roles.value()).number()
                : Optional.empty();
        Optional<NameCell> cell = cells.get(roles.name()).name().map(found -> found.or(beside));
        boolean row = cell.isPresent() && isRow(cell.get(), header);
        if (row) {
            entries.add(new Entry(cell.get(), new ArrayList<>(text(cells, roles, true))));
        }
    }

    /** A name beside several rows has what all of them say. */
    private static void addText(List<Entry> entries, List<Cell> cells, Columns roles) {
        if (!entries.isEmpty()) {
            entries.get(entries.size() - 1).body().addAll(text(cells, roles, false));
        }
    }

    private static List<Passage> text(List<Cell> cells, Columns roles, boolean continued) {
        return roles.text().stream()
                .filter(index ->
                        index < cells.size() && (continued || !cells.get(index).continued()))
                .flatMap(index -> cells.get(index).lines().stream())
                .toList();
    }

    private static boolean isRow(NameCell cell, boolean header) {
        if (header) {
            return cell.symbol().isWhole() && cell.numeral().isPresent();
        }
        return cell.isNameish() || cell.numeral().isPresent();
    }
}
