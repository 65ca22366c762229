package dev.winerr.generator.emit.template;

import com.github.mustachejava.TemplateContext;

/** A tag of a template that refers to a name in its view. */
interface Tag {
    /** The name, such as {@code code.name}. */
    String getName();

    /** The position of the tag. */
    TemplateContext context();

    /** A tag that repeats or skips its content. */
    interface Section extends Tag {}
}
