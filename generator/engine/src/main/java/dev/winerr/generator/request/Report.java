package dev.winerr.generator.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A report that is generated on request. Its name is also that of its folder of templates. */
public enum Report {
    /** An HTML page for people, with all codes in all languages. */
    HTML,
    /** All codes with their texts, for programs. */
    JSON,
    /** One row per code, for spreadsheets. */
    CSV;

    /** Its name in settings, and that of its folder of templates: {@code html}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words. */
    static List<String> words() {
        return Arrays.stream(values()).map(Report::word).toList();
    }
}
