package dev.winerr.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of results, printed as a table for people or as JSON Lines for programs. */
final class ResultTable {

    /** White space other than a single space. */
    private static final Pattern BLANKS = Pattern.compile("[^\\S ]\\s*| \\s+");

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A result.
     *
     * @param object its JSON properties, in order
     * @param cells its cells in a table
     */
    private record Row(Map<String, Object> object, List<String> cells) {}

    /**
     * Creates an empty list of rows.
     *
     * @param columns the columns of the table
     */
    ResultTable(String... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row. */
    void add(Map<String, Object> object, Object... cells) {
        rows.add(new Row(
                new LinkedHashMap<>(object),
                List.of(cells).stream().map(ResultTable::cell).toList()));
    }

    void print(Format format, Console console) {
        if (format == Format.JSONL) {
            rows.forEach(row -> console.out().println(Json.line(row.object())));
        } else if (format == Format.MARKDOWN) {
            printMarkdown(console.out());
        } else if (!rows.isEmpty()) {
            printTable(console);
        }
    }

    private void printMarkdown(PrintStream out) {
        out.println("| " + String.join(" | ", columns) + " |");
        out.println("|---".repeat(columns.size()) + "|");
        for (Row row : rows) {
            out.println("| "
                    + row.cells().stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | "))
                    + " |");
        }
    }

    /** A table is fitted to the terminal; in a file or a pipe it is complete. */
    private void printTable(Console console) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(
                columns.stream().map(column -> column.toUpperCase(Locale.ROOT)).toList());
        rows.forEach(row -> lines.add(row.cells()));
        int[] widths = new int[columns.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        int most = console.terminal().columns();
        lines.forEach(line -> console.out().println(cut(line(line, widths), most)));
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - width(cells.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String line, int most) {
        return most <= 0 || width(line) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "\u2026";
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** One line of text without control characters. */
    private static String cell(Object value) {
        String line = BLANKS.matcher(value.toString()).replaceAll(" ");
        return HIDDEN.matcher(line).replaceAll("\uFFFD");
    }
}
