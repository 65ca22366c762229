package dev.winerr.generator.emit.template;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which templates include which: each has to be there, and none may include itself, for that would never end. */
final class Partials {
    private final TemplateSet templates;
    private final Map<String, Set<String>> included = new HashMap<>();

    Partials(TemplateSet templates) {
        this.templates = templates;
    }

    /** Takes note of a tag that includes the template of a path. */
    void include(TemplateContext tag, String path) {
        if (templates.find(path).isEmpty()) {
            throw new MustacheException("there is no partial '" + path + "'", tag);
        }
        if (reaches(path, tag.file())) {
            throw new MustacheException("'" + path + "' would include itself without end", tag);
        }
        included.computeIfAbsent(tag.file(), file -> new HashSet<>()).add(path);
    }

    private boolean reaches(String from, String to) {
        return from.equals(to) || included.getOrDefault(from, Set.of()).stream().anyMatch(next -> reaches(next, to));
    }

    /** The folder of the template that has a tag, with a slash; empty for the top one. */
    static String folder(TemplateContext tag) {
        return tag.file().substring(0, tag.file().lastIndexOf('/') + 1);
    }
}
