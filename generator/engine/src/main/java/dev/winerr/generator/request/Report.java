package dev.winerr.generator.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A report that is made of a family on demand: the templates of the folder that is called so. */
public enum Report {
    /** A page for people, with every code in every language. */
    HTML,
    /** All codes with their texts, for programs. */
    JSON,
    /** A row a code, for spreadsheets. */
    CSV;

    /** What it is called in settings, and its folder of templates: {@code html}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words. */
    static List<String> words() {
        return Arrays.stream(values()).map(Report::word).toList();
    }
}
