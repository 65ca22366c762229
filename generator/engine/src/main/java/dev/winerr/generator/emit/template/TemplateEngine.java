package dev.winerr.generator.emit.template;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.emit.escape.Escapers;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders the templates of one set. Thread-safe, so that several can be rendered at a time. */
public final class TemplateEngine {
    private final TemplateSet templates;
    private final TemplateParser parser;

    /** Creates an engine for templates. */
    public TemplateEngine(TemplateSet templates) {
        this.templates = templates;
        this.parser = new TemplateParser(templates);
    }

    /**
     * Renders a template.
     *
     * @param template one of the set
     * @param views the records in which names are looked up, the innermost last
     * @param fileName the name of the generated file, whose extension determines how values are escaped
     * @throws TemplateException if it does not parse, uses a name that the views do not have, or inserts a value where
     *     it is not allowed
     */
    public String render(Template template, List<Record> views, String fileName) throws TemplateException {
        Mustache compiled = compile(template);
        Optional<NameCheck.Fault> fault = NameCheck.firstFault(compiled, views);
        if (fault.isPresent()) {
            NameCheck.Fault found = fault.get();
            throw failure(found.kind(), span(found.tag()), found.arguments().toArray());
        }
        EscapingWriter out = new EscapingWriter(Escapers.forFile(fileName));
        try {
            compiled.execute(out, new ArrayList<Object>(views));
        } catch (MustacheException e) {
            throw unrenderable(template, e);
        }
        return withoutBlanks(out.toString());
    }

    /** Mustache also indents the empty lines of a partial. */
    private static String withoutBlanks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int kept = 0;
        for (int start = 0; start <= text.length(); ) {
            int end = start;
            while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
                end++;
            }
            if (end == text.length() || text.charAt(end) == '\n') {
                out.append(text, kept, start);
                kept = end;
            }
            int next = text.indexOf('\n', end);
            start = next < 0 ? text.length() + 1 : next + 1;
        }
        return out.append(text, kept, text.length()).toString();
    }

    private Mustache compile(Template template) throws TemplateException {
        try {
            return parser.parsed(template);
        } catch (MustacheException e) {
            MustacheException cause = innermost(e);
            Span span = cause instanceof SectionNesting.TooDeepException tooDeep
                    ? line(template.source(), tooDeep.line())
                    : span(template, cause.getContext());
            throw failure(TemplateDiagnostic.UNPARSABLE, span, withoutPlace(cause));
        }
    }

    private TemplateException unrenderable(Template template, MustacheException thrown) {
        MustacheException cause = innermost(thrown);
        Span span = cause instanceof TagException e ? span(e.tag()) : span(template, cause.getContext());
        return failure(TemplateDiagnostic.UNRENDERABLE, span, withoutPlace(cause));
    }

    /** Each section and each partial around the error adds an exception. */
    private static MustacheException innermost(MustacheException thrown) {
        MustacheException cause = thrown;
        while (cause.getCause() instanceof MustacheException inner) {
            cause = inner;
        }
        return cause;
    }

    /** The name in a tag, of which Mustache knows only the line. */
    private Span span(Tag tag) {
        SourceFile source = templates.find(tag.context().file()).orElseThrow().source();
        Span line = line(source, tag.context().line());
        Matcher name = Pattern.compile("(?<=[{#^/&\\s])" + Pattern.quote(tag.getName()) + "(?=\\s*"
                        + Pattern.quote(tag.context().endChars()) + ")")
                .matcher(line.text());
        return name.find() ? source.span(line.start() + name.start(), line.start() + name.end()) : line;
    }

    private Span span(Template template, TemplateContext context) {
        if (context == null) {
            return template.source().start();
        }
        return line(templates.find(context.file()).orElse(template).source(), context.line());
    }

    /** A line that Mustache reports, which may be after the last one. */
    private static Span line(SourceFile source, int number) {
        return source.lineSpan(Math.max(1, Math.min(number, source.lineCount())));
    }

    private static String withoutPlace(MustacheException e) {
        return String.valueOf(e.getMessage()).replaceFirst(" @\\[.*$", "").replaceFirst(" in \\S+:\\d+$", "");
    }

    private static TemplateException failure(TemplateDiagnostic kind, Span span, Object... arguments) {
        return new TemplateException(Diagnostic.of(kind, span, arguments));
    }
}
