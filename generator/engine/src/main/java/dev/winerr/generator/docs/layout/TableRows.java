package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.NameShapes;
import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.atom.Placeholders;
import dev.winerr.generator.docs.atom.Symbol;
import dev.winerr.generator.docs.layout.TableGrid.Cell;
import dev.winerr.generator.docs.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Creates rows from the cells of a table.
 *
 * @param roles the roles of its columns
 * @param rivals other columns of names
 * @param values whether most cells in the column of values are numbers, so that the others are read as damaged values
 * @param above the number in the heading above the table, for its only row
 */
record TableRows(Columns roles, List<Integer> rivals, boolean values, Optional<Numeral> above) {
    private static final int LONGEST_VALUE = 80;

    /** Distinguishes a value, damaged or not, from words. */
    private static final Pattern VALUE = Pattern.compile("0 ?[xX]|\\d{4}|\\w_\\w+ ?[+|]");

    /**
     * A row that is still being extended.
     *
     * @param alternatives the names in other columns of names
     */
    private record Growing(Entry entry, List<Symbol> alternatives) {}

    List<Row> of(TableGrid grid) {
        List<Growing> rows = new ArrayList<>();
        if (!grid.header().isEmpty()) {
            add(rows, grid.header(), true);
        }
        for (List<Cell> cells : grid.body()) {
            add(rows, cells, false);
        }
        return rows.stream()
                .flatMap(row ->
                        Rows.of(
                                row.entry().name(),
                                row.alternatives(),
                                row.entry().body(),
                                layout(row.entry()))
                                .stream())
                .toList();
    }

    private String layout(Entry entry) {
        return roles.value() >= 0 ? roles.order() : entry.name().form();
    }

    /** A header is treated as a row if a table was split and its parts begin with a code. */
    private void add(List<Growing> rows, List<Cell> cells, boolean header) {
        if (roles.name() >= cells.size()) {
            return;
        } else if (cells.get(roles.name()).continued()) {
            addText(rows, cells);
            return;
        }
        Optional<Numeral> beside = header ? number(cells) : value(cells);
        Optional<NameCell> cell =
                cells.get(roles.name()).name().map(found -> found.or(beside).or(above));
        if (cell.isPresent() && isRow(cell.get(), header)) {
            rows.add(new Growing(new Entry(cell.get(), new ArrayList<>(text(cells, true))), alternatives(cells)));
        }
    }

    private Optional<Numeral> number(List<Cell> cells) {
        return roles.value() >= 0 && roles.value() < cells.size()
                ? cells.get(roles.value()).number()
                : Optional.empty();
    }

    /**
     * The content of the cell of the value; in a column of numbers it is a value even if it is not a number, in a
     * column with few numbers only if it looks like a value.
     */
    private Optional<Numeral> value(List<Cell> cells) {
        Optional<Numeral> number = number(cells);
        if (roles.value() < 0) {
            return stray(cells);
        } else if (number.isPresent() || roles.value() >= cells.size()) {
            return number;
        }
        String text = cells.get(roles.value()).text().replace('\n', ' ');
        boolean valued = values ? !Placeholders.is(text) : looksLikeValue(text);
        return valued ? Optional.of(Numerals.find(text)) : Optional.empty();
    }

    /** A number in a column without a role: one of neither names, values nor descriptions. */
    private Optional<Numeral> stray(List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .filter(index -> index != roles.name() && !roles.text().contains(index))
                .mapToObj(cells::get)
                .flatMap(cell -> cell.number().stream())
                .filter(Numeral::hexadecimal)
                .findFirst();
    }

    private static boolean looksLikeValue(String text) {
        return text.length() <= LONGEST_VALUE && (VALUE.matcher(text).find() || NameShapes.isSymbol(text));
    }

    private List<Symbol> alternatives(List<Cell> cells) {
        return rivals.stream()
                .filter(index -> index < cells.size())
                .flatMap(index -> cells.get(index).name().stream())
                .map(NameCell::symbol)
                .filter(symbol -> symbol.isWhole() || symbol.isRemnant())
                .toList();
    }

    /** A name that spans several rows has the texts of all of them. */
    private void addText(List<Growing> rows, List<Cell> cells) {
        if (!rows.isEmpty()) {
            rows.get(rows.size() - 1).entry().body().addAll(text(cells, false));
        }
    }

    private List<Passage> text(List<Cell> cells, boolean continued) {
        return roles.text().stream()
                .filter(index ->
                        index < cells.size() && (continued || !cells.get(index).continued()))
                .flatMap(index -> cells.get(index).lines().stream())
                .toList();
    }

    private static boolean isRow(NameCell cell, boolean header) {
        if (header) {
            return cell.symbol().isWhole() && cell.hasNumber();
        }
        return cell.isNameLike() || cell.isMember() || (cell.hasNumber() && !cell.cannotBeName());
    }
}
