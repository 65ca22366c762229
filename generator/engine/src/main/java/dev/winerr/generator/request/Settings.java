package dev.winerr.generator.request;

import dev.winerr.generator.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The settings of a family as somebody wrote them, each with the place where it stands. */
public final class Settings {
    private final Map<Key, List<Value>> values = new EnumMap<>(Key.class);
    private final Span origin;
    private final Path base;

    /**
     * A value of a setting.
     *
     * @param text the value
     * @param span where it stands
     * @param base the folder that it starts from if it is a relative path
     */
    public record Value(String text, Span span, Path base) {
        /** This value with another text. */
        Value withText(String newText) {
            return new Value(newText, span, base);
        }
    }

    /**
     * No settings yet.
     *
     * @param origin where people will look for a setting that is missing: the start of the binding file or command line
     * @param base the folder that relative paths in them start from, as people spell it
     */
    public Settings(Span origin, Path base) {
        this.origin = origin;
        this.base = base;
    }

    /** Where people will look for a setting that is missing. */
    public Span origin() {
        return origin;
    }

    /** Adds a value. */
    public Settings add(Key key, String text, Span span) {
        values.computeIfAbsent(key, added -> new ArrayList<>()).add(new Value(text, span, base));
        return this;
    }

    /**
     * Adds what stands in one line: one value, or a list separated by commas. A comma between parentheses separates nothing,
     * since macros have parameters. Nothing but blanks is the empty list.
     */
    public Settings addLine(Key key, String line, Span span) {
        if (!key.shape().isList()) {
            return add(key, line, span);
        }
        values.computeIfAbsent(key, added -> new ArrayList<>());
        if (line.isBlank()) {
            return this;
        }
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i == line.length() ? ',' : line.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (i == line.length() || (c == ',' && depth <= 0)) {
                add(key, line.substring(start, i).strip(), part(span, line, start, i));
                start = i + 1;
            }
        }
        return this;
    }

    /** The place of a part, where the place of the line is that of its text and nothing more. */
    private static Span part(Span span, String line, int start, int end) {
        return span.text().equals(line) ? span.file().span(span.start() + start, span.start() + end) : span;
    }

    /** Takes over the settings that others have, in the place of its own. */
    public Settings overriddenBy(Settings others) {
        others.values.forEach((key, list) -> values.put(key, new ArrayList<>(list)));
        return this;
    }

    /** Takes over the settings that others have and these have not. */
    public Settings orElse(Settings defaults) {
        defaults.values.forEach((key, list) -> values.putIfAbsent(key, new ArrayList<>(list)));
        return this;
    }

    /** The values of a setting, in order. */
    public List<Value> all(Key key) {
        return List.copyOf(values.getOrDefault(key, List.of()));
    }

    /** The value of a setting; the last if there are several, as on any command line. */
    public Optional<Value> last(Key key) {
        List<Value> all = all(key);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** All keys and values, without where they stand: two settings of one text ask for the same. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(setting -> setting.getKey().word() + "="
                        + setting.getValue().stream()
                                .map(value -> "'" + value.text() + "'")
                                .toList())
                .collect(Collectors.joining(", ", base + ": ", ""));
    }

    /** Whether a setting has a value. */
    public boolean has(Key key) {
        return values.containsKey(key);
    }
}
