package dev.winerr.generator.emit.template;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which templates include which: each must exist, and none may include itself, because that would never end. */
final class Partials {
    private final TemplateSet templates;
    private final Map<String, Set<String>> included = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    Partials(TemplateSet templates) {
        this.templates = templates;
    }

    /** Records a tag that includes the template with a path. */
    void include(TemplateContext tag, String path) {
        if (templates.find(path).isEmpty()) {
            throw new MustacheException("there is no partial '" + path + "'", tag);
        }
        if (reaches(path, tag.file())) {
            throw new MustacheException("'" + path + "' would include itself endlessly", tag);
        }
        int depth = depths.getOrDefault(tag.file(), 0) + 1;
        if (depth > SectionNesting.DEEPEST) {
            throw new MustacheException(SectionNesting.message("partials"), tag);
        }
        depths.merge(path, depth, Math::max);
        included.computeIfAbsent(tag.file(), file -> new HashSet<>()).add(path);
    }

    private boolean reaches(String from, String to) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(included.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    /** The folder of the template that contains a tag, with a slash; empty for the top folder. */
    static String folder(TemplateContext tag) {
        return tag.file().substring(0, tag.file().lastIndexOf('/') + 1);
    }
}
