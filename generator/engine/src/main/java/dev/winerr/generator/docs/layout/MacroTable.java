package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Label;
import dev.winerr.generator.docs.layout.TableGrid.Cell;
import dev.winerr.generator.docs.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads Doxygen's tables of macros: {@code #define} in a cell, name and value in the next, a text in the row below. */
final class MacroTable {
    private static final String MORE = " More...";
    private static final String DEFINE = "#define";

    private MacroTable() {}

    static boolean is(TableGrid grid) {
        return grid.body().size() > 1 && grid.body().stream().anyMatch(MacroTable::defines);
    }

    private static boolean defines(List<Cell> cells) {
        return macro(cells).isPresent();
    }

    /** The cell with name and value. */
    private static Optional<Cell> macro(List<Cell> cells) {
        if (cells.size() == 1 && cells.get(0).text().startsWith(DEFINE + " ")) {
            return Optional.of(cells.get(0));
        }
        return cells.size() > 1 && cells.get(0).text().equals(DEFINE) ? Optional.of(cells.get(1)) : Optional.empty();
    }

    /** The macros that are codes: those with a value, or with the form of a code's name and a text. */
    static List<Row> rows(TableGrid grid) {
        List<Entry> entries = new ArrayList<>();
        boolean open = false;
        for (List<Cell> cells : grid.body()) {
            if (defines(cells)) {
                Optional<NameCell> name = macro(cells).flatMap(MacroTable::name).filter(NameCell::isNamed);
                name.ifPresent(found -> entries.add(new Entry(found, new ArrayList<>())));
                open = name.isPresent();
            } else if (open) {
                entries.get(entries.size() - 1).body().addAll(text(cells));
            }
        }
        entries.removeIf(
                entry -> entry.name().numeral().isEmpty() && entry.body().isEmpty());
        return Entry.rows(entries, "macro-table");
    }

    /** The name in a cell; if it is defined as another name, that is its value. */
    private static Optional<NameCell> name(Cell cell) {
        Optional<Label> alias = DefineLine.alias(DEFINE + " " + cell.text().replaceFirst("^" + DEFINE, ""));
        return alias.isPresent() ? cell.name().map(name -> name.definedBy(alias.get())) : cell.name();
    }

    private static List<Passage> text(List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> cell.lines().stream())
                .map(MacroTable::withoutMore)
                .toList();
    }

    /** Doxygen ends a text that continues elsewhere with a link. */
    private static Passage withoutMore(Passage line) {
        return line.isLine() && line.linked() && line.text().endsWith(MORE)
                ? line.cut(line.text().length() - MORE.length())
                : line;
    }
}
