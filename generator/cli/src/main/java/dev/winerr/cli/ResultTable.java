package dev.winerr.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of results, printed as a table for people or as JSON Lines for programs. */
final class ResultTable {
    /** White space other than a single space. */
    private static final Pattern BLANKS = Pattern.compile("[^\\S ]\\s*| \\s+");

    /** The number of characters to print at once. */
    private static final int AT_ONCE = 1 << 13;

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A result.
     *
     * @param object its JSON properties, in order
     * @param cells its cells in a table
     */
    private record Row(Supplier<Map<String, Object>> object, List<String> cells) {}

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
        Map<String, Object> copy = new LinkedHashMap<>(object);
        add(() -> copy, cells);
    }

    /** Adds a row whose object is created only if it is printed. */
    void add(Supplier<Map<String, Object>> object, Object... cells) {
        String[] texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            texts[i] = cell(cells[i]);
        }
        rows.add(new Row(object, List.of(texts)));
    }

    void print(Format format, Console console) {
        if (format == Format.JSONL) {
            rows.forEach(row -> console.out().println(Json.line(row.object().get())));
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
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            text.append(cut(line(line, widths), most)).append(System.lineSeparator());
            if (text.length() > AT_ONCE) {
                console.out().print(text);
                text.setLength(0);
            }
        }
        console.out().print(text);
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(cell);
            for (int column = width(cell); column < widths[i] + 2 && i < widths.length - 1; column++) {
                line.append(' ');
            }
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
        String text = value.toString();
        if (isPlain(text)) {
            return text;
        }
        String line = BLANKS.matcher(text).replaceAll(" ");
        return HIDDEN.matcher(line).replaceAll("\uFFFD");
    }

    /** Whether a text, like most, is printable ASCII with single blanks, so that there is nothing to replace. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return !text.contains("  ");
    }
}
