package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.layout.TableGrid.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Rearranges tables that repeat their columns to save height: {@code Name | Value | Name | Value}. */
final class SideBySide {
    private static final int FEWEST_COLUMNS = 2;

    private SideBySide() {}

    /** The table with the groups of columns one below the other; unchanged if its columns do not repeat. */
    static TableGrid stacked(TableGrid grid) {
        boolean headed = !grid.header().isEmpty();
        if (!headed && grid.body().isEmpty()) {
            return grid;
        }
        List<Cell> first = headed ? grid.header() : grid.body().get(0);
        int width = period(first.stream().map(cell -> cell.text().strip()).toList());
        if (width == first.size()) {
            return grid;
        }
        List<List<Cell>> body = new ArrayList<>();
        for (List<Cell> row :
                headed ? grid.body() : grid.body().subList(1, grid.body().size())) {
            for (int from = 0; from < row.size(); from += width) {
                body.add(row.subList(from, Math.min(from + width, row.size())));
            }
        }
        body.removeIf(group -> group.stream().allMatch(cell -> cell.lines().isEmpty()));
        return new TableGrid(first.subList(0, width), body);
    }

    /** The number of columns after which the words above them repeat; all if they do not. */
    private static int period(List<String> words) {
        return IntStream.rangeClosed(FEWEST_COLUMNS, (words.size() + 1) / 2)
                .filter(width -> words.size() % width == 0 || endsBefore(words, width))
                .filter(width -> new HashSet<>(words.subList(0, width)).size() == width)
                .filter(width -> IntStream.range(0, words.size())
                        .allMatch(i -> words.get(i).equals(words.get(i % width))))
                .findFirst()
                .orElse(words.size());
    }

    /** Whether the columns are separated by empty ones, of which there is none after the last. */
    private static boolean endsBefore(List<String> words, int width) {
        return (words.size() + 1) % width == 0 && words.get(width - 1).isEmpty();
    }
}
