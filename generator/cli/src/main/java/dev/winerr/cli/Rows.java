package dev.winerr.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of named cells, printed as a table or as JSON Lines. */
final class Rows {
    private static final int WIDEST = 100;
    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private final List<String> columns;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    /**
     * No rows yet.
     *
     * @param columns the cells that a table shows, in order; JSON has all of them
     */
    Rows(String... columns) {
        this.columns = List.of(columns);
    }

    /** A row; its cells are put into it in the order of JSON's keys. */
    Map<String, Object> add() {
        Map<String, Object> row = new LinkedHashMap<>();
        rows.add(row);
        return row;
    }

    void print(Format format, PrintStream out) {
        if (format == Format.JSONL) {
            rows.forEach(row -> out.println(GSON.toJson(row)));
        } else {
            printTable(out);
        }
    }

    private void printTable(PrintStream out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(column -> column.toUpperCase(java.util.Locale.ROOT)).toList());
        rows.forEach(row ->
                lines.add(columns.stream().map(column -> cell(row.get(column))).toList()));
        int[] widths = new int[columns.size()];
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        lines.forEach(line -> out.println(line(line, widths)));
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }

    /** One line of text, cut where a table would get too wide. */
    private static String cell(Object value) {
        String text = value == null ? "" : String.valueOf(value).replaceAll("\\s+", " ");
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "\u2026";
    }
}
