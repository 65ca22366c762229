package dev.winerr.it;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses CSV (RFC 4180). */
final class Csv {
    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^,\n\"]*+))(,|\n)");

    private Csv() {}

    static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        int end = 0;
        while (field.find()) {
            String quoted = field.group(1);
            row.add(quoted == null ? field.group(2) : quoted.replace("\"\"", "\""));
            if (field.group(3).equals("\n")) {
                rows.add(row);
                row = new ArrayList<>();
            }
            end = field.end();
        }
        if (end < text.length()) {
            throw new AssertionError("malformed CSV at " + text.substring(end));
        }
        return rows;
    }
}
