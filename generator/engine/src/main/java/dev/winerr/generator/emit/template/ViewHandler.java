package dev.winerr.generator.emit.template;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import org.jspecify.annotations.Nullable;

/** Looks up names in views. What counts as a list or as false is left to Mustache.java. */
final class ViewHandler extends ReflectionObjectHandler {

    /** The name is null for the text between tags, which Mustache.java binds too. */
    @Override
    public @Nullable Binding createBinding(@Nullable String name, TemplateContext context, Code code) {
        return name == null ? null : new ViewName(name)::get;
    }
}
