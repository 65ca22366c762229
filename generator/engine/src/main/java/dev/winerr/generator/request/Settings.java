package dev.winerr.generator.request;

import dev.winerr.generator.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The settings of a family as a user wrote them, each with its position. */
public final class Settings {
    private final Map<Key, List<Value>> values = new EnumMap<>(Key.class);
    private final Span origin;
    private final Path base;

    /**
     * A value of a setting.
     *
     * @param text the value
     * @param span its position
     * @param base the folder that it is resolved against if it is a relative path
     */
    public record Value(String text, Span span, Path base) {
        /** This value with a different text. */
        Value withText(String newText) {
            return new Value(newText, span, base);
        }
    }

    /**
     * Creates empty settings.
     *
     * @param origin the position to report for a missing setting: the start of the binding file or command line
     * @param base the folder that relative paths are resolved against, as the user specified it
     */
    public Settings(Span origin, Path base) {
        this.origin = origin;
        this.base = base;
    }

    /** The position to report for a missing setting. */
    public Span origin() {
        return origin;
    }

    /** Adds a value. */
    public Settings add(Key key, String text, Span span) {
        values.computeIfAbsent(key, added -> new ArrayList<>()).add(new Value(text, span, base));
        return this;
    }

    /**
     * Adds the content of one line: one value, or a list separated by commas. Commas in parentheses do not separate,
     * because macros have parameters. A blank line is the empty list.
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

    /** The position of a part, if the line's position covers exactly its text. */
    private static Span part(Span span, String line, int start, int end) {
        return span.text().equals(line) ? span.file().span(span.start() + start, span.start() + end) : span;
    }

    /** Adds other settings, which replace these. */
    public Settings overriddenBy(Settings others) {
        others.values.forEach((key, list) -> values.put(key, new ArrayList<>(list)));
        return this;
    }

    /** Adds other settings where these have none. */
    public Settings orElse(Settings defaults) {
        defaults.values.forEach((key, list) -> values.putIfAbsent(key, new ArrayList<>(list)));
        return this;
    }

    /** The values of a setting, in order. */
    public List<Value> all(Key key) {
        return List.copyOf(values.getOrDefault(key, List.of()));
    }

    /** The value of a setting; the last if there are several, as usual on a command line. */
    public Optional<Value> last(Key key) {
        List<Value> all = all(key);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** All keys and values without positions: settings with equal text are equivalent. */
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
