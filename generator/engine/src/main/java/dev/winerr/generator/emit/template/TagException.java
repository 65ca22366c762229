package dev.winerr.generator.emit.template;

import com.github.mustachejava.MustacheException;

/** Thrown if a tag cannot be rendered. */
final class TagException extends MustacheException {
    private static final long serialVersionUID = 1L;

    private final transient Tag tag;

    TagException(Tag tag, String message) {
        super(message, tag.context());
        this.tag = tag;
    }

    Tag tag() {
        return tag;
    }
}
