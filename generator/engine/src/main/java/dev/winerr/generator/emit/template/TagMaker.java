package dev.winerr.generator.emit.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.SpecMustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;
import dev.winerr.generator.emit.escape.UnsafeValueException;
import java.io.Writer;
import java.util.List;

/**
 * Creates the tags of a template: like Mustache's own, but they know their position, and values are inserted through
 * the file's escaper and must exist. Mustache renders missing values as an empty text.
 */
final class TagMaker extends SpecMustacheVisitor {
    private final TemplateParser parser;
    private final Partials partials;
    private final SectionNesting nesting;

    TagMaker(TemplateParser parser, Partials partials, SectionNesting nesting) {
        super(parser);
        this.parser = parser;
        this.partials = partials;
        this.nesting = nesting;
    }

    @Override
    public void partial(TemplateContext context, String name, String indent) {
        partials.include(context, df.resolvePartialPath(Partials.folder(context), name, ""));
        list.add(new Included(context, parser, name, indent));
    }

    @Override
    public void dynamicPartial(TemplateContext context, String name, String indent) {
        throw unknown("{{>" + name + "}}", context); // The name begins with the star.
    }

    @Override
    public void extend(TemplateContext context, String name, Mustache body) {
        throw unknown("{{<" + name + "}}", context);
    }

    @Override
    public void name(TemplateContext context, String name, Mustache body) {
        throw unknown("{{$" + name + "}}", context);
    }

    @Override
    public void checkName(TemplateContext context, String name, Mustache body) {
        throw unknown("{{?" + name + "}}", context);
    }

    @Override
    public void pragma(TemplateContext context, String pragma, String arguments) {
        throw unknown("{{%" + pragma + "}}", context);
    }

    /** Mustache.java supports more tags than the manual; their names could not be checked. */
    private static MustacheException unknown(String tag, TemplateContext context) {
        return new MustacheException("'" + tag + "' is not supported", context);
    }

    @Override
    public void value(TemplateContext context, String name, boolean encoded) {
        list.add(new Value(context, df, name, encoded));
    }

    @Override
    public void iterable(TemplateContext context, String name, Mustache body) {
        nesting.leave();
        list.add(new Repeated(context, df, body, name));
    }

    @Override
    public void notIterable(TemplateContext context, String name, Mustache body) {
        nesting.leave();
        list.add(new Inverted(context, df, body, name));
    }

    private static final class Included extends PartialCode {
        private final TemplateParser parser;
        private final String indentation;

        Included(TemplateContext context, TemplateParser parser, String name, String indentation) {
            super(context, parser, name);
            this.parser = parser;
            this.indentation = indentation;
        }

        @Override
        public synchronized void init() {
            partial = parser.included(partialName(), indentation);
        }
    }

    private static final class Value extends ValueCode implements Tag {
        Value(TemplateContext context, DefaultMustacheFactory factory, String name, boolean encoded) {
            super(context, factory, name, encoded);
        }

        @Override
        public TemplateContext context() {
            return tc;
        }

        @Override
        public Writer execute(Writer writer, List<Object> scopes) {
            Object value = get(scopes);
            if (value == null) {
                throw new TagException(this, "'" + getName() + "' has no value");
            }
            try {
                // Always escaped, even if the template asks for the raw value: pages are not trusted.
                ((EscapingWriter) writer).insert(value);
            } catch (UnsafeValueException e) {
                throw new TagException(this, String.valueOf(e.getMessage()));
            }
            return appendText(writer);
        }
    }

    private static final class Repeated extends IterableCode implements Tag.Section {
        Repeated(TemplateContext context, DefaultMustacheFactory factory, Mustache body, String name) {
            super(context, factory, body, name);
        }

        @Override
        public TemplateContext context() {
            return tc;
        }
    }

    private static final class Inverted extends NotIterableCode implements Tag.Section {
        Inverted(TemplateContext context, DefaultMustacheFactory factory, Mustache body, String name) {
            super(context, factory, body, name);
        }

        @Override
        public TemplateContext context() {
            return tc;
        }
    }
}
