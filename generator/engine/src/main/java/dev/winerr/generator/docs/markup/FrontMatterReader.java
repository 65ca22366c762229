package dev.winerr.generator.docs.markup;

import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the subset of YAML used in front matter: {@code key: value}, and lists of scalars whose hyphens may be at the
 * margin, as on Microsoft's pages.
 */
final class FrontMatterReader {
    private static final Pattern KEY = Pattern.compile("([A-Za-z_][\\w.-]*)[ \\t]*:(?:[ \\t]+(.*))?");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(.*)");

    private final SourceFile page;
    private final Map<String, List<FrontMatter.Entry>> entries = new LinkedHashMap<>();
    private List<FrontMatter.Entry> open = new ArrayList<>();

    private FrontMatterReader(SourceFile page) {
        this.page = page;
    }

    static FrontMatter read(SourceFile page) {
        return new FrontMatterReader(page).read();
    }

    private FrontMatter read() {
        if (!page.lineText(1).stripTrailing().equals("---")) {
            return FrontMatter.NONE;
        }
        for (int line = 2; line <= page.lineCount(); line++) {
            String text = page.lineText(line);
            String mark = text.stripTrailing();
            if (mark.equals("---") || mark.equals("...")) {
                int end = line < page.lineCount()
                        ? page.lineStart(line + 1)
                        : page.text().length();
                return new FrontMatter(entries, end);
            }
            readLine(text, page.lineStart(line));
        }
        return FrontMatter.NONE;
    }

    private void readLine(String text, int start) {
        Matcher item = ITEM.matcher(text);
        Matcher key = KEY.matcher(text);
        if (item.matches()) {
            add(item.group(1), start + item.start(1));
        } else if (key.matches()) {
            open = entries.computeIfAbsent(key.group(1), name -> new ArrayList<>());
            if (key.group(2) != null) {
                addAll(key.group(2), start + key.start(2));
            }
        }
    }

    /** A scalar, or a list in brackets. */
    private void addAll(String value, int start) {
        String text = value.strip();
        if (!text.startsWith("[") || !text.endsWith("]")) {
            add(value, start);
            return;
        }
        int from = value.indexOf('[') + 1;
        int close = value.lastIndexOf(']');
        for (int i = from; i <= close; i++) {
            if (i == close || value.charAt(i) == ',') {
                String item = value.substring(from, i);
                add(item, start + from + item.length() - item.stripLeading().length());
                from = i + 1;
            }
        }
    }

    private void add(String value, int start) {
        String text = value.strip();
        boolean quoted = text.length() >= 2
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        if (!text.isEmpty()) {
            open.add(new FrontMatter.Entry(
                    quoted ? text.substring(1, text.length() - 1) : text, quoted ? start + 1 : start));
        }
    }
}
