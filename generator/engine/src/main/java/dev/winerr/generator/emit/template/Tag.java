package dev.winerr.generator.emit.template;

import com.github.mustachejava.TemplateContext;

/** A tag of a template that names something of its view. */
interface Tag {
    /** The name, such as {@code code.name}. */
    String getName();

    /** Where the tag stands. */
    TemplateContext context();

    /** A tag that repeats or skips what it encloses. */
    interface Section extends Tag {}
}
