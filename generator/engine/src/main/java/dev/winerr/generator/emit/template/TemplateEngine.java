package dev.winerr.generator.emit.template;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheNotFoundException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.SpecMustacheFactory;
import com.github.mustachejava.TemplateContext;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.emit.language.Escapers;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Renders the templates of one set. */
public final class TemplateEngine {
    private static final Pattern BLANK_LINE = Pattern.compile("(?m)^[ \\t]+$");

    private final TemplateSet templates;
    private final Factory factory = new Factory();

    /** An engine for these templates. */
    public TemplateEngine(TemplateSet templates) {
        this.templates = templates;
    }

    /**
     * Renders a template.
     *
     * @param template one of the set
     * @param views what its names are looked up in, records of the package of views, innermost last
     * @param fileName the name of the file that comes of it, whose end decides how values are escaped
     * @throws TemplateException if it does not parse, uses a name that the view does not have, or inserts a value where it
     *     cannot stand
     */
    public String render(Template template, List<Record> views, String fileName) throws TemplateException {
        Mustache compiled = compile(template);
        Optional<NameCheck.UnknownName> unknown = NameCheck.firstUnknown(compiled, views);
        if (unknown.isPresent()) {
            throw unknownName(unknown.get());
        }
        EscapingWriter out = new EscapingWriter(Escapers.forFile(fileName));
        try {
            compiled.execute(out, new ArrayList<Object>(views));
        } catch (MustacheException e) {
            throw unrenderable(template, e);
        }
        // Mustache indents the empty lines of a partial too.
        return BLANK_LINE.matcher(out.toString()).replaceAll("");
    }

    private Mustache compile(Template template) throws TemplateException {
        try {
            return factory.compile(template.path());
        } catch (MustacheNotFoundException e) {
            throw failure(TemplateDiagnostic.UNPARSABLE, template.source().start(), "no partial '" + e.getName() + "'");
        } catch (MustacheException e) {
            Span span = span(template, e.getContext());
            throw failure(TemplateDiagnostic.UNPARSABLE, span, withoutPlace(e));
        }
    }

    private TemplateException unknownName(NameCheck.UnknownName unknown) {
        TemplateContext context = unknown.tag().context();
        Span line = templates
                .find(context.file())
                .map(template -> line(template.source(), context.line()))
                .orElseThrow();
        String name = unknown.tag().getName();
        int at = Math.max(0, line.text().indexOf(name));
        Span span = line.file().span(line.start() + at, Math.min(line.end(), line.start() + at + name.length()));
        return failure(TemplateDiagnostic.UNKNOWN_NAME, span, name, String.join(", ", unknown.known()));
    }

    private TemplateException unrenderable(Template template, MustacheException thrown) {
        Throwable cause = thrown;
        while (cause.getCause() instanceof MustacheException inner) {
            cause = inner;
        }
        MustacheException innermost = (MustacheException) cause;
        return failure(
                TemplateDiagnostic.UNRENDERABLE, span(template, innermost.getContext()), withoutPlace(innermost));
    }

    private Span span(Template template, TemplateContext context) {
        if (context == null) {
            return template.source().start();
        }
        SourceFile source = templates.find(context.file()).orElse(template).source();
        return line(source, context.line());
    }

    /** A line without the white space around it. */
    private static Span line(SourceFile source, int number) {
        int line = Math.max(1, Math.min(number, source.lineCount()));
        String text = source.lineText(line);
        int start = source.lineStart(line) + text.length() - text.stripLeading().length();
        return source.span(start, start + text.strip().length());
    }

    private static String withoutPlace(MustacheException e) {
        return String.valueOf(e.getMessage()).replaceFirst(" @\\[.*$", "");
    }

    private static TemplateException failure(TemplateDiagnostic kind, Span span, Object... arguments) {
        return new TemplateException(Diagnostic.of(kind, span, arguments));
    }

    private final class Factory extends SpecMustacheFactory {
        @Override
        public MustacheVisitor createMustacheVisitor() {
            return new Tags(this);
        }

        @Override
        public Reader getReader(String path) {
            return new StringReader(templates
                    .find(path)
                    .orElseThrow(() -> new MustacheNotFoundException(path))
                    .source()
                    .text());
        }

        /** Partials of {@code java/x.java.mustache} are looked up beside it, as {@code java/_part.mustache}. */
        @Override
        public String resolvePartialPath(String folder, String name, String extension) {
            return folder + name + Template.SUFFIX;
        }
    }
}
