package dev.winerr.generator.text;

import java.util.List;

/** The elements within a paragraph. */
public sealed interface Inline {

    /**
     * Visible characters.
     *
     * @param text the characters, unescaped
     */
    record Text(String text) implements Inline {}

    /**
     * Monospaced characters.
     *
     * @param text the characters, unescaped
     */
    record Code(String text) implements Inline {}

    /** A line break within a paragraph. */
    record Break() implements Inline {}

    /**
     * A link.
     *
     * @param target an absolute http or https address; readers resolve it and drop all other schemes
     * @param content the link text
     */
    record Link(String target, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * Important text, bold on pages.
     *
     * @param content the text
     */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /**
     * Emphasized text, italic on pages.
     *
     * @param content the text
     */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }
}
