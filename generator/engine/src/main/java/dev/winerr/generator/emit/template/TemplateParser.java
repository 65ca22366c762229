package dev.winerr.generator.emit.template;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheNotFoundException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.SpecMustacheFactory;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Parses the templates of a set, each once, with our own tags. */
final class TemplateParser extends SpecMustacheFactory {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private static final Pattern INNER_LINE_END = Pattern.compile("\\n(?!\\z)");

    private final TemplateSet templates;
    private final Partials partials;
    private final SectionNesting nesting = new SectionNesting();
    /** Partials, by their paths and the indentation of the tags that include them. */
    private final Map<String, Map<String, Mustache>> included = new HashMap<>();

    TemplateParser(TemplateSet templates) {
        this.templates = templates;
        this.partials = new Partials(templates);
        setObjectHandler(new ViewHandler());
    }

    /** One at a time, because parsing has state: which partials include which, and how deeply sections are nested. */
    synchronized Mustache parsed(Template template) {
        return compile(template.path());
    }

    /**
     * A partial whose lines are indented like the tag that includes it, as Mustache's specification requires.
     * Mustache.java would indent the output instead, each time and line by line.
     */
    synchronized Mustache included(String path, String indentation) {
        Map<String, Mustache> ofPath = included.computeIfAbsent(path, partial -> new HashMap<>());
        Mustache known = ofPath.get(indentation);
        if (known == null) {
            known = compile(nesting.start(indented(text(path), indentation)), path);
            ofPath.put(indentation, known);
        }
        return known;
    }

    /** The first line is already indented by what precedes the tag. */
    private static String indented(String text, String indentation) {
        return INNER_LINE_END.matcher(text).replaceAll("\n" + indentation);
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
        nesting.enter();
        return new TagMaker(this, partials, nesting);
    }

    @Override
    public Reader getReader(String path) {
        return nesting.start(text(path));
    }

    /** Output has one kind of line ending, whatever system the template was written on. */
    private String text(String path) {
        String text = templates
                .find(path)
                .orElseThrow(() -> new MustacheNotFoundException(path))
                .source()
                .text();
        return LINE_END.matcher(text).replaceAll("\n");
    }

    /** Partials of {@code java/x.java.mustache} are looked up in its folder, as {@code java/_part.mustache}. */
    @Override
    public String resolvePartialPath(String folder, String name, String extension) {
        return folder + name + Template.SUFFIX;
    }
}
