package dev.winerr.generator.text;

import java.util.ArrayList;
import java.util.List;

/** The elements within a paragraph. */
public sealed interface Inline {

    /** The number of visible characters. */
    int length();

    /**
     * A part of the visible characters, with the same markup.
     *
     * @param from the index of the first character
     * @param to the index after the last, at most {@link #length}
     */
    Inline slice(int from, int to);

    /** Calls the visitor's method for this kind of element. */
    <R> R accept(Visitor<R> visitor);

    /**
     * What to do with each kind of element.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /** Visible characters. */
        R text(Text text);

        /** Monospaced characters. */
        R code(Code code);

        /** A line break. */
        R lineBreak();

        /** A link. */
        R link(Link link);

        /** Important text. */
        R strong(Strong strong);

        /** Emphasised text. */
        R emphasis(Emphasis emphasis);
    }

    /** The number of visible characters of all elements. */
    static int length(List<Inline> content) {
        return content.stream().mapToInt(Inline::length).sum();
    }

    /**
     * A part of the visible characters of all elements. Elements without characters, such as breaks, are included
     * unless they are at the end.
     *
     * @param from the index of the first character
     * @param to the index after the last; {@link Integer#MAX_VALUE} for all that follow
     */
    static List<Inline> slice(List<Inline> content, int from, int to) {
        List<Inline> part = new ArrayList<>();
        int start = 0;
        for (Inline inline : content) {
            int end = start + inline.length();
            if (start >= from && start < to && end <= to) {
                part.add(inline);
            } else if (start < to && end > from) {
                part.add(inline.slice(Math.max(from - start, 0), Math.min(to, end) - start));
            }
            start = end;
        }
        return part;
    }

    /**
     * Visible characters.
     *
     * @param text the characters, unescaped
     */
    record Text(String text) implements Inline {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public Text slice(int from, int to) {
            return new Text(text.substring(from, to));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * Monospaced characters.
     *
     * @param text the characters, unescaped
     */
    record Code(String text) implements Inline {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public Code slice(int from, int to) {
            return new Code(text.substring(from, to));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /** A line break within a paragraph. */
    record Break() implements Inline {
        @Override
        public int length() {
            return 0;
        }

        @Override
        public Break slice(int from, int to) {
            return this;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak();
        }
    }

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

        @Override
        public int length() {
            return Inline.length(content);
        }

        @Override
        public Link slice(int from, int to) {
            return new Link(target, Inline.slice(content, from, to));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
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

        @Override
        public int length() {
            return Inline.length(content);
        }

        @Override
        public Strong slice(int from, int to) {
            return new Strong(Inline.slice(content, from, to));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /**
     * Emphasised text, italic on pages.
     *
     * @param content the text
     */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public int length() {
            return Inline.length(content);
        }

        @Override
        public Emphasis slice(int from, int to) {
            return new Emphasis(Inline.slice(content, from, to));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }
}
