package dev.winerr.generator.emit.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.SpecMustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.ValueCode;
import dev.winerr.generator.emit.language.UnsafeValueException;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Makes the tags of a template: like Mustache's own, but they know their place, and a value is inserted through the
 * escaper of the file and never missing. Mustache renders what is missing as nothing.
 */
final class Tags extends SpecMustacheVisitor {
    Tags(DefaultMustacheFactory factory) {
        super(factory);
    }

    @Override
    public void value(TemplateContext context, String name, boolean encoded) {
        list.add(new Value(context, df, name, encoded));
    }

    @Override
    public void iterable(TemplateContext context, String name, Mustache body) {
        list.add(new Repeated(context, df, body, name));
    }

    @Override
    public void notIterable(TemplateContext context, String name, Mustache body) {
        list.add(new Inverted(context, df, body, name));
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
                throw new MustacheException("'" + getName() + "' has no value", tc);
            }
            try {
                EscapingWriter out = EscapingWriter.behind(writer);
                if (encoded) {
                    out.insert(value);
                } else {
                    out.write(String.valueOf(value));
                }
            } catch (IOException | UnsafeValueException e) {
                throw new MustacheException(String.valueOf(e.getMessage()), e, tc);
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
