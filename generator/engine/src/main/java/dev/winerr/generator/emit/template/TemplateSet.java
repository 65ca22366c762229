package dev.winerr.generator.emit.template;

import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The templates of one generation: the user's, and built-in ones for all other paths. */
public final class TemplateSet {
    private final Map<String, Template> byPath;

    private TemplateSet(Map<String, Template> byPath) {
        this.byPath = Collections.unmodifiableMap(new TreeMap<>(byPath));
    }

    static TemplateSet of(Map<String, Template> byPath) {
        return new TemplateSet(byPath);
    }

    /**
     * Reads all templates in a folder; files that do not end in {@code .mustache} are ignored.
     *
     * @param folder the folder; it may be in a jar
     * @param name the folder's name in diagnostics
     * @param sources reads the files
     * @throws IOException if the folder or a template cannot be read
     */
    public static TemplateSet read(Path folder, String name, SourceReader sources) throws IOException {
        Map<String, Template> templates = new TreeMap<>();
        for (Path file : sources.walk(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (path.endsWith(Template.SUFFIX)) {
                templates.put(path, new Template(path, sources.read(file, name + "/" + path)));
            }
        }
        return new TemplateSet(templates);
    }

    /** These templates, and those of another set with paths that this one does not have. */
    public TemplateSet fallingBackTo(TemplateSet other) {
        Map<String, Template> merged = new TreeMap<>(other.byPath);
        merged.putAll(byPath);
        return new TemplateSet(merged);
    }

    /** These templates, without those in some folders. */
    public TemplateSet without(Collection<String> folders) {
        Map<String, Template> kept = new TreeMap<>(byPath);
        kept.keySet().removeIf(path -> folders.stream().anyMatch(folder -> path.startsWith(folder + "/")));
        return new TemplateSet(kept);
    }

    /** All templates, sorted by path. */
    public List<Template> all() {
        return List.copyOf(byPath.values());
    }

    /** The template with a path. */
    public Optional<Template> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
