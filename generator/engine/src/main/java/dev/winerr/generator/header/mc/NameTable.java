package dev.winerr.generator.header.mc;

import dev.winerr.generator.source.Span;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names that one kind of statement declares. They are not case-sensitive, as in wmc; a later declaration takes
 * precedence.
 */
final class NameTable {
    private final Keyword declaredBy;
    private final String noun;
    private final int maximum;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * A declared name.
     *
     * @param name the name
     * @param number its number
     * @param alias the C constant of the number, or the name of a language's file; empty if there is none
     * @param span the position of its declaration; empty for a built-in name
     */
    record Entry(String name, int number, String alias, Optional<Span> span) {}

    /**
     * Creates a table.
     *
     * @param declaredBy the statement that declares such names
     * @param noun what the names are called in findings
     * @param maximum the maximum number
     */
    NameTable(Keyword declaredBy, String noun, int maximum) {
        this.declaredBy = declaredBy;
        this.noun = noun;
        this.maximum = maximum;
    }

    /** Adds a name that every file has, and returns this table. */
    NameTable with(String name, int number) {
        add(new Entry(name, number, "", Optional.empty()));
        return this;
    }

    void add(Entry entry) {
        entries.put(key(entry.name()), entry);
    }

    Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(key(name)));
    }

    Iterable<Entry> entries() {
        return entries.values();
    }

    Keyword declaredBy() {
        return declaredBy;
    }

    String noun() {
        return noun;
    }

    int maximum() {
        return maximum;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
