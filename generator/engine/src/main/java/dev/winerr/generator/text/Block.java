package dev.winerr.generator.text;

import java.util.List;

/** The blocks of a text: paragraphs, lists and preformatted text. */
public sealed interface Block {

    /** Calls the visitor's method for this kind of element. */
    <R> R accept(Visitor<R> visitor);

    /**
     * What to do with each kind of element.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /** A paragraph. */
        R paragraph(Paragraph paragraph);

        /** A list. */
        R listing(Listing listing);

        /** Preformatted text. */
        R codeBlock(CodeBlock code);
    }

    /**
     * A paragraph.
     *
     * @param content its text
     */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether the items are numbered
     * @param items the blocks of each item
     */
    record Listing(boolean ordered, List<List<Block>> items) implements Block {
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listing(this);
        }
    }

    /**
     * Preformatted text.
     *
     * @param text the text, its lines separated by LF
     */
    record CodeBlock(String text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.codeBlock(this);
        }
    }
}
