package dev.winerr.maven;

import dev.winerr.generator.request.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * A family to generate: a {@code <binding>} in a POM. Its elements are the {@linkplain Key settings} of a family, all
 * of them optional, and {@code file}, a binding file whose settings apply where the POM has none. Relative paths are
 * resolved against the folder of the POM.
 */
final class Binding {
    private static final String FILE = "file";

    private final Map<Key, List<String>> values = new EnumMap<>(Key.class);
    private final List<String> unknown = new ArrayList<>();
    private @Nullable String file;

    /** The bindings of a POM: the raw elements, so that an unknown one can be reported with its position. */
    static List<Binding> of(@Nullable PlexusConfiguration bindings) {
        return bindings == null
                ? List.of()
                : Arrays.stream(bindings.getChildren()).map(Binding::read).toList();
    }

    private static Binding read(PlexusConfiguration element) {
        Binding binding = new Binding();
        for (PlexusConfiguration setting : element.getChildren()) {
            Optional<Key> key = Key.ofWord(setting.getName());
            if (setting.getName().equals(FILE)) {
                binding.setFile(text(setting));
            } else if (key.isEmpty()) {
                binding.unknown.add(setting.getName());
            } else if (key.get().shape().isList()) {
                binding.set(key.get(), list(setting));
            } else {
                binding.set(key.get(), text(setting));
            }
        }
        return binding;
    }

    /** A list as Maven reads it: one element per value, or all in one line separated by commas. */
    private static List<String> list(PlexusConfiguration setting) {
        if (setting.getChildCount() > 0) {
            return Arrays.stream(setting.getChildren()).map(Binding::text).toList();
        }
        String line = text(setting);
        return line.isEmpty()
                ? List.of()
                : Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    private static String text(PlexusConfiguration setting) {
        return Objects.requireNonNullElse(setting.getValue(), "").strip();
    }

    /** Sets the binding file. */
    void setFile(String path) {
        file = path;
    }

    /** Elements that are not settings. */
    List<String> unknown() {
        return unknown;
    }

    Optional<String> file() {
        return Optional.ofNullable(file);
    }

    Map<Key, List<String>> values() {
        return values;
    }

    /** A setting written as an element of a POM. */
    static String spell(String word, String value) {
        String element = "<" + word + ">";
        if (value.isEmpty()) {
            return element;
        }
        String item = Key.ofWord(word)
                .filter(key -> key.shape().isList())
                .map(Key::singular)
                .orElse("");
        String content = item.isEmpty() ? value : "<" + item + ">" + value + "</" + item + ">";
        return element + content + "</" + word + ">";
    }

    /** Sets a value, if there is one: parameters without a value are null. */
    void set(Key key, @Nullable String value) {
        if (value != null) {
            values.put(key, List.of(value));
        }
    }

    /** Sets values, or the empty list. For an empty element Maven passes null. */
    void set(Key key, @Nullable List<String> list) {
        if (list != null) {
            values.put(
                    key,
                    list.stream()
                            .map(text -> Objects.requireNonNullElse(text, ""))
                            .toList());
        }
    }
}
